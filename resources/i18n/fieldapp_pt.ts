<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en_US">
<context>
    <name>AcknowledgeLook</name>
    <message>
        <source>OK</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceite como está: {reason}</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar um formulário de um ficheiro</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar o rascunho mais recente</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar onde parou</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicá-lo</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicar este registo</translation>
    </message>
    <message>
        <source>Finish this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar este registo</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir para uma pergunta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir a lixeira</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar agora</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar o que não foi enviado</translation>
    </message>
    <message>
        <source>Settings: account and sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: conta e terminar sessão</translation>
    </message>
    <message>
        <source>Settings: check this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: verificar este computador</translation>
    </message>
    <message>
        <source>Settings: colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: cores</translation>
    </message>
    <message>
        <source>Settings: language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: língua</translation>
    </message>
    <message>
        <source>Settings: text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: tamanho do texto</translation>
    </message>
    <message>
        <source>Settings: touch</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: toque</translation>
    </message>
    <message>
        <source>Settings: when records are sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições: quando os registos são enviados</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>Show its answers and where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar as suas respostas e onde está</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar os seus problemas</translation>
    </message>
    <message>
        <source>Show the form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar a língua seguinte do formulário</translation>
    </message>
    <message>
        <source>Show what must be fixed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar o que tem de ser corrigido</translation>
    </message>
    <message>
        <source>Show what was changed in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar o que foi mudado nele</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>This form has only one language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este formulário só tem uma língua</translation>
    </message>
    <message>
        <source>Turn touch off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desligar o modo de toque</translation>
    </message>
    <message>
        <source>Turn touch on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ligar o modo de toque</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desfazer o que foi feito por último</translation>
    </message>
    <message>
        <source>What a newer version changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que muda uma versão mais nova</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que foi mudado neste registo</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde estão os meus dados, e se este disco pode ser apagado</translation>
    </message>
    <message>
        <source>automatic by itself sync always off metered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>automático sozinho sincronização sempre desligado limitado</translation>
    </message>
    <message>
        <source>dark light high contrast look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escuro claro alto contraste aspeto tema</translation>
    </message>
    <message>
        <source>deleted trash removed bring back restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>apagado lixo removido recuperar restaurar</translation>
    </message>
    <message>
        <source>finger larger buttons tablet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dedo botões maiores tablet</translation>
    </message>
    <message>
        <source>health disk damaged recover data folder version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>saúde disco danificado recuperar pasta de dados versão</translation>
    </message>
    <message>
        <source>letters font larger smaller zoom</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>letras fonte maior menor zoom</translation>
    </message>
    <message>
        <source>log out user sign in project server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminar sessão sair utilizador iniciar sessão projeto servidor</translation>
    </message>
    <message>
        <source>look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aspeto tema</translation>
    </message>
    <message>
        <source>window language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>língua da janela</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{title} retirado</translation>
    </message>
</context>
<context>
    <name>AddForms</name>
    <message>
        <source>Add form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar formulário</translation>
    </message>
    <message>
        <source>Added {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} adicionado</translation>
    </message>
    <message>
        <source>Added {form}, in place of an earlier version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} adicionado, no lugar de uma versão anterior</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos os ficheiros ({patterns})</translation>
    </message>
    <message>
        <source>Forms: XLSForm, XForm, DIGIT ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulários: XLSForm, XForm, DIGIT ({patterns})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ler {file}</translation>
    </message>
    <message numerus="yes">
        <source>With %n notes: something in it does not work as written, or is probably a slip.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Com %n nota: algo nele não funciona como está escrito, ou é provavelmente um engano.</numerusform>
            <numerusform>Com %n notas: algo nele não funciona como está escrito, ou é provavelmente um engano.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{file}: {title}</translation>
    </message>
    <message>
        <source>{form} is here already</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} já está aqui</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, versão {version}</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar {label}</translation>
    </message>
    <message>
        <source>add</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>adicionar</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>“{name}” is finished and goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” está terminado e segue na próxima sincronização.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada foi respondido.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Mostrar a resposta (%n)</numerusform>
            <numerusform>Mostrar as %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name} {number}</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>Fix {problems} first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Corrija primeiro {problems}</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>voltar às perguntas</translation>
    </message>
    <message>
        <source>finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminar</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>seguinte</translation>
    </message>
    <message>
        <source>next problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>problema seguinte</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>part {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>parte {number} de {total}</translation>
    </message>
    <message>
        <source>read on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>continuar a ler</translation>
    </message>
    <message>
        <source>why?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>porquê?</translation>
    </message>
</context>
<context>
    <name>AttachmentLook</name>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos os ficheiros ({patterns})</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ou largue-o aqui, ou cole-o com Ctrl+V</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>retirar</translation>
    </message>
    <message>
        <source>{label}: open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: abrir</translation>
    </message>
    <message>
        <source>{label}: remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: retirar</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>SHA-256 {code}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 {code}</translation>
    </message>
    <message>
        <source>{name} · {size}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name} · {size}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>falta %n dia</numerusform>
            <numerusform>faltam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {name}, {facts}, {left}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurar {name}, {facts}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Mostrar tudo (%n)</numerusform>
            <numerusform>Mostrar os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O lixo está vazio.</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days in which fieldapp is used. Then a draft goes for good; of a delivered record the receipts stay.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que foi apagado fica aqui durante 30 dias de uso do fieldapp. Depois um rascunho desaparece de vez; de um registo entregue ficam os recibos.</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que apagar espera aqui 30 dias.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>entregue</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>{form} · {kind} · deleted {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · {kind} · apagado {time}</translation>
    </message>
    <message>
        <source>“{name}” is back among your records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” está de volta entre os seus registos.</translation>
    </message>
</context>
<context>
    <name>BooleanLook</name>
    <message>
        <source>No</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n records chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo escolhido</numerusform>
            <numerusform>%n registos escolhidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A restaurar: {done} de {total}</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A apagar: {done} de {total}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finishing: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A terminar: {done} de {total}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pôr na fila</translation>
    </message>
    <message>
        <source>Putting in line: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pôr na fila: {done} de {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message numerus="yes">
        <source>%n are drafts, in line or delivered, so there was nothing to do.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n é rascunho, está na fila ou entregue, por isso não havia nada a fazer.</numerusform>
            <numerusform>%n são rascunhos, estão na fila ou entregues, por isso não havia nada a fazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are finished already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n já está terminado.</numerusform>
            <numerusform>%n já estão terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo está de volta</numerusform>
            <numerusform>%n registos estão de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo está no lixo por 30 dias</numerusform>
            <numerusform>%n registos estão no lixo por 30 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo terminado</numerusform>
            <numerusform>%n registos terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo posto na fila</numerusform>
            <numerusform>%n registos postos na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not looked at.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo não foi visto.</numerusform>
            <numerusform>%n registos não foram vistos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fica como está.</numerusform>
            <numerusform>%n ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay drafts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fica rascunho.</numerusform>
            <numerusform>%n ficam rascunhos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n já lá estava.</numerusform>
            <numerusform>%n já lá estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No record was brought back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum registo foi restaurado</translation>
    </message>
    <message>
        <source>No record was deleted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum registo foi apagado</translation>
    </message>
    <message>
        <source>No record was finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum registo foi terminado</translation>
    </message>
    <message>
        <source>No record was put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum registo foi posto na fila</translation>
    </message>
    <message>
        <source>The list changed since the records were chosen. Look at it and choose again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A lista mudou desde que os registos foram escolhidos. Veja-a e escolha de novo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Remove {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirar {title}</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>procurar</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>retirar</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Filled in by the form itself from now on; until now it was</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preenchido pelo próprio formulário a partir de agora; até aqui era</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Kept in the draft, but not asked and not sent any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado no rascunho, mas já não é perguntado nem enviado</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudar este rascunho</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada difere que se note.</translation>
    </message>
    <message>
        <source>Nothing moves unless you say so, and moving can be undone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada muda sem a sua ordem, e a mudança pode ser desfeita.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Stay with {old}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficar com {old}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não há resposta.</translation>
    </message>
    <message>
        <source>To fix after the move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A corrigir depois da mudança</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que passa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>What changes from {old} to {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que muda de {old} para {new}</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As suas respostas</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>e mais {number}</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a versão mais nova</translation>
    </message>
    <message>
        <source>this version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>esta versão</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Nothing has that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada tem isso</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked, no answer yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perguntado, ainda sem resposta</translation>
    </message>
    <message>
        <source>Given, but not taken any more; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado, mas já não aceite; pergunte de novo</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não perguntado</translation>
    </message>
    <message>
        <source>Ran out; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Expirou; pergunte de novo</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A perguntar</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera do inquirido</translation>
    </message>
    <message>
        <source>{shown} of {records}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{shown} de {records}</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n rascunho</numerusform>
            <numerusform>%n rascunhos</numerusform>
        </translation>
    </message>
    <message>
        <source>A form you leave half-way waits here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um formulário deixado a meio espera aqui.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue newest</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar o mais recente</translation>
    </message>
    <message>
        <source>Continue newest (Ctrl+R)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar o mais recente (Ctrl+R)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sem rascunhos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>DateTimeLook</name>
    <message>
        <source>{day} 14:05</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{day} 14:05</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Records per day</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos por dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>DayLook</name>
    <message>
        <source>calendar</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>calendário</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No problem has come up so far</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum problema apareceu até agora</translation>
    </message>
    <message>
        <source>There is no warning here to accept</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há aqui nenhum aviso a aceitar</translation>
    </message>
    <message>
        <source>There is nothing here to add another one of</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há aqui nada a acrescentar mais uma vez</translation>
    </message>
    <message>
        <source>This is only read. Esc: back to the question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aqui só se lê. Esc: voltar à pergunta</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta é a primeira pergunta</translation>
    </message>
</context>
<context>
    <name>DigimeCard</name>
    <message>
        <source>Access is given by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso é dado por</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Check the set-up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verificar a configuração</translation>
    </message>
    <message>
        <source>Checking</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contract to read back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrato de leitura</translation>
    </message>
    <message>
        <source>Each respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada inquirido</translation>
    </message>
    <message>
        <source>FHIR, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>FHIR, com fotos e ficheiros</translation>
    </message>
    <message>
        <source>JSON, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>JSON, com fotos e ficheiros</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>PDF, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>PDF, com fotos e ficheiros</translation>
    </message>
    <message>
        <source>Records go as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os registos vão como</translation>
    </message>
    <message>
        <source>Save what is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o que se pede</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado neste disco</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A guardar</translation>
    </message>
    <message>
        <source>The organisation, once for all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A organização, uma vez por todas</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Another {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mais um: {form}</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem nome</translation>
    </message>
    <message>
        <source>begun {time}  ·  {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>começado {time}  ·  {number}</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} de {total}</translation>
    </message>
</context>
<context>
    <name>DrawLook</name>
    <message>
        <source>or draw above; a picture may also be dropped here, or pasted with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ou desenhe acima; também se pode largar aqui uma imagem, ou colá-la com Ctrl+V</translation>
    </message>
    <message>
        <source>then draw on it; or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>depois desenhe nela; ou largue-a aqui, ou cole-a com Ctrl+V</translation>
    </message>
</context>
<context>
    <name>DropdownLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>procurar</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Copying</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A copiar</translation>
    </message>
    <message>
        <source>{campaign} · version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} · versão {version}</translation>
    </message>
    <message>
        <source>“{name}” waits as a draft. Every answer is saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” espera como rascunho. Todas as respostas estão guardadas.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{detail} [{code}]</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{detail} [{code}]</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Copy</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiar {name}</translation>
    </message>
    <message numerus="yes">
        <source>{start}… and %n characters more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{start}… e mais %n carácter</numerusform>
            <numerusform>{start}… e mais %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no problem in this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há nenhum problema neste formulário</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar como rascunho</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguinte: {section}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{what}: {place}</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version came and cannot be read. This one goes on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chegou uma versão mais nova que não se consegue ler. Esta continua a funcionar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalhes de {form}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ocultar as notas sobre {form}</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar as notas sobre {form}</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começar {form}</translation>
    </message>
    <message>
        <source>This form cannot be read by this version of fieldapp.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta versão do fieldapp não consegue ler este formulário.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>added {time} from {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>adicionado {time} de {file}</translation>
    </message>
    <message>
        <source>got {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>recebido {time}</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pergunta</numerusform>
            <numerusform>%n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>{form} (Ctrl+{number})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message numerus="yes">
        <source>%n forms are new or changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n formulário é novo ou mudou</numerusform>
            <numerusform>%n formulários são novos ou mudaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms came and cannot be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n formulário chegou e não se consegue ler</numerusform>
            <numerusform>%n formulários chegaram e não se conseguem ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form from a file (Ctrl+O), or drop it on this window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar um formulário de um ficheiro (Ctrl+O), ou largá-lo nesta janela</translation>
    </message>
    <message>
        <source>Add form…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar formulário…</translation>
    </message>
    <message>
        <source>All forms are up to date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos os formulários estão atualizados</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudar de projeto</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Forms on this disk that belong to another project: {named}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulários neste disco que pertencem a outro projeto: {named}</translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Receber formulários</translation>
    </message>
    <message>
        <source>Getting forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A receber formulários</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se está mal escrita, mude de projeto. Se está certa, adicione formulários de ficheiros.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum formulário neste computador</translation>
    </message>
    <message>
        <source>Press Get forms for those of the server, or Add form… for one from a file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carregue em Receber formulários para os do servidor, ou em Adicionar formulário… para um de um ficheiro.</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ler o formulário</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não tem formulários para esta campanha</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera do servidor</translation>
    </message>
    <message>
        <source>What was here before goes on working. See the reasons below.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que já cá estava continua a funcionar. Veja as razões abaixo.</translation>
    </message>
    <message>
        <source>{campaign} of {tenant} ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} de {tenant} ({count})</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir para uma pergunta</translation>
    </message>
    <message>
        <source>Its number, its name, or words of it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O número, o nome ou palavras da pergunta</translation>
    </message>
    <message>
        <source>No question is called that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma pergunta se chama assim</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>go there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ir para lá</translation>
    </message>
    <message>
        <source>{number}. {question}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number}. {question}</translation>
    </message>
    <message>
        <source>{place}  ·  {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}  ·  {answer}</translation>
    </message>
    <message>
        <source>{total} questions to answer now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{total} perguntas por responder agora</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Check everything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verificar tudo</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Reads the data and every photo and file, and looks at the disk, the clock and the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lê os dados e cada foto e ficheiro, e vê o disco, o relógio e o servidor.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperar o que se consegue ler</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parar a verificação</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parada antes do fim</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>All keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Go to a question to see what the form says about it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vá para uma pergunta para ver o que o formulário diz dela.</translation>
    </message>
    <message>
        <source>The form says nothing more about this question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não diz mais nada sobre esta pergunta.</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque perguntamos isto</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message numerus="yes">
        <source>%n more are on this disk alone, as their respondents want it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Mais %n está só neste disco, como o seu inquirido quer.</numerusform>
            <numerusform>Mais %n estão só neste disco, como os seus inquiridos querem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n precisa de si</numerusform>
            <numerusform>%n precisam de si</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n não querido lá</numerusform>
            <numerusform>%n não queridos lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo está só neste disco</numerusform>
            <numerusform>%n registos estão só neste disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo ainda por enviar</numerusform>
            <numerusform>%n registos ainda por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for their respondents</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo espera pelo seu inquirido</numerusform>
            <numerusform>%n registos esperam pelos seus inquiridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo sem prova completa</numerusform>
            <numerusform>%n registos sem prova completa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n espera por um sim</numerusform>
            <numerusform>%n esperam por um sim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, and another sync does not change that: open the record, correct it and finish it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n foi recusado, e outra sincronização não muda isso: abra o registo, corrija-o e termine-o de novo.</numerusform>
            <numerusform>%n foram recusados, e outra sincronização não muda isso: abra cada registo, corrija-o e termine-o de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused: open them, correct them and finish them again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n foi recusado: abra-o, corrija-o e termine-o de novo.</numerusform>
            <numerusform>%n foram recusados: abra-os, corrija-os e termine-os de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ainda sem recibo</numerusform>
            <numerusform>%n ainda sem recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n sem prova completa</numerusform>
            <numerusform>%n sem prova completa</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt came back for each of them. They stay on this disk too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voltou um recibo para cada um. Eles ficam também neste disco.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records have arrived</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>O registo chegou (%n)</numerusform>
            <numerusform>Todos os %n registos chegaram</numerusform>
        </translation>
    </message>
    <message>
        <source>All are saved on this disk and wait for a network. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos estão guardados neste disco e esperam por uma rede. Pode continuar a trabalhar.</translation>
    </message>
    <message>
        <source>All are saved on this disk, and a sync is sending them. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos estão guardados neste disco, e uma sincronização está a enviá-los. Pode continuar a trabalhar.</translation>
    </message>
    <message>
        <source>All are saved on this disk. Press Sync to send them; you can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos estão guardados neste disco. Carregue em Sincronizar para os enviar; pode continuar a trabalhar.</translation>
    </message>
    <message>
        <source>All are saved on this disk. They go once what stands under Needs you is done.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos estão guardados neste disco. Seguem assim que estiver feito o que está em «Precisa de si».</translation>
    </message>
    <message>
        <source>Every finished record is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registo terminado está aqui</translation>
    </message>
    <message>
        <source>Every receipt is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada recibo está aqui</translation>
    </message>
    <message>
        <source>No finished records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem registos terminados</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem registos</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>Nothing else is left to send. Each goes by itself once its respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há mais nada para enviar. Cada um segue sozinho assim que o seu inquirido der acesso.</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda nada terminado</translation>
    </message>
    <message>
        <source>Press Sync to send what can go.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carregue em Sincronizar para enviar o que pode seguir.</translation>
    </message>
    <message>
        <source>That is what their respondents want: nothing waits to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É o que os inquiridos querem: nada espera para ser enviado.</translation>
    </message>
    <message>
        <source>The server took them, but not every part can be proved. See Where is my data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor recebeu-os, mas nem tudo se pode provar. Veja Onde estão os meus dados.</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco</translation>
    </message>
    <message>
        <source>What you finish is kept on this disk until a receipt says that it has arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que terminar fica neste disco até um recibo dizer que chegou.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Audit trail (*.csv)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rasto de auditoria (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Histórico de {name}</translation>
    </message>
    <message>
        <source>Save it as audit.csv, as ODK has it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar como audit.csv, como no ODK</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado como {file}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n steps</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Mostrar o passo (%n)</numerusform>
            <numerusform>Mostrar os %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} · version {number} of the record · the last change first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · versão {number} do registo · a última mudança primeiro</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Records per day</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos por dia</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>A new line in a long text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma linha nova num texto longo</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar um formulário de um ficheiro</translation>
    </message>
    <message>
        <source>Add another person, child, field ...</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adicionar outra pessoa, criança, campo ...</translation>
    </message>
    <message>
        <source>An unusual answer is right, and why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma resposta invulgar está certa, e porquê</translation>
    </message>
    <message>
        <source>Answer as in the last record of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Responder como no último registo deste formulário</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Cancel the sync; nothing is lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar a sincronização; nada se perde</translation>
    </message>
    <message>
        <source>Choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher mais</translation>
    </message>
    <message>
        <source>Choose; letters, codes and Space do, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher; letras, códigos e Espaço também o fazem</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Limpar a resposta</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the window; everything is saved first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar a janela; tudo é guardado antes</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar o rascunho mais recente</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicar o registo</translation>
    </message>
    <message>
        <source>Edit the record: a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Editar o registo: uma versão posterior</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtrar por formulário, data, destino ou problema</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Procurar em todas as respostas</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encontrar ou fazer qualquer coisa</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>First question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Primeira pergunta</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Go to a question by number, name or words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir para uma pergunta por número, nome ou palavras</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>In Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em Registos</translation>
    </message>
    <message>
        <source>In Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em Sincronizar</translation>
    </message>
    <message>
        <source>In a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Num formulário</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Larger text; Ctrl − smaller, Ctrl 0 as usual</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texto maior; Ctrl − menor, Ctrl 0 como de costume</translation>
    </message>
    <message>
        <source>Last question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última pergunta</translation>
    </message>
    <message>
        <source>Next answer that needs fixing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Próxima resposta a corrigir</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parte seguinte</translation>
    </message>
    <message>
        <source>Next question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunta seguinte</translation>
    </message>
    <message>
        <source>One question, one section or the whole form at once</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma pergunta, uma secção ou o formulário inteiro de cada vez</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o calendário de uma data</translation>
    </message>
    <message>
        <source>Open the draft or record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o rascunho ou registo</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>Put into the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pôr no lixo por 30 dias</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Remove the one whose card has the keyboard</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirar aquele cujo cartão tem o teclado</translation>
    </message>
    <message>
        <source>Save now; it is saved as you type, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar agora; também é guardado enquanto escreve</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o registo das últimas sincronizações</translation>
    </message>
    <message>
        <source>Sections, help, back to the question; Shift+F6 the other way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secções, ajuda, de volta à pergunta; Shift+F6 no outro sentido</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar o que não foi enviado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Share a record with its respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partilhar um registo com o seu inquirido</translation>
    </message>
    <message>
        <source>Start a form by its number, on Home and in Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começar um formulário pelo seu número, em Início e Formulários</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync only this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar só este registo</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tirá-lo de lá</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>The form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A língua seguinte do formulário</translation>
    </message>
    <message>
        <source>The one before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O anterior</translation>
    </message>
    <message>
        <source>The question before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pergunta anterior</translation>
    </message>
    <message>
        <source>This list; ? too wherever nothing is typed, F1 too but in a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta lista; ? também onde não se escreve nada, F1 também fora de um formulário</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desfazer o que foi feito por último</translation>
    </message>
    <message>
        <source>What a newer version of the form changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que muda numa versão mais nova do formulário</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que foi mudado neste registo</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde estão os meus dados, e se este disco pode ser apagado</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quem mudou o quê, e quando</translation>
    </message>
    <message>
        <source>Why we ask this, or fold that away</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque perguntamos isto, ou dobrar essa explicação</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como o sistema ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed by a speaker.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tradução automática, não revista por um falante.</translation>
    </message>
    <message>
        <source>Of this window. Each form keeps its own language: Ctrl+Shift+L changes it while you fill.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desta janela. Cada formulário tem a sua própria língua: Ctrl+Shift+L muda-a durante o preenchimento.</translation>
    </message>
    <message>
        <source>{percent} % of the sentences; the others are in English.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{percent} % das frases; as outras estão em inglês.</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>voltou %n</numerusform>
            <numerusform>voltaram %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda por enviar</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hoje {time}</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>Changing a finished record (version {number}). The one before is kept as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A mudar um registo terminado (versão {number}). O anterior fica como está.</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>This layout is not remembered: the disk refuses</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta disposição não fica lembrada: o disco recusa</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>How much of the form is on the screen ({key}: the next layout)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quanto do formulário está no ecrã ({key}: a disposição seguinte)</translation>
    </message>
    <message>
        <source>Layout of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disposição do formulário</translation>
    </message>
    <message>
        <source>One question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>One section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma secção</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secção</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulário inteiro</translation>
    </message>
</context>
<context>
    <name>LinkTest</name>
    <message>
        <source>At most 60 kB go out, and nothing of any record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Saem no máximo 60 kB, e nada de nenhum registo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A parar depois deste passo</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A testar a ligação</translation>
    </message>
</context>
<context>
    <name>LocationLook</name>
    <message>
        <source>latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>latitude, longitude</translation>
    </message>
    <message>
        <source>m accuracy</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>m de precisão</translation>
    </message>
    <message>
        <source>{label}: accuracy in metres</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: precisão em metros</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It holds no answers, names or passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não contém respostas, nomes nem palavras-passe.</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registo de atividade (*.json)</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o registo das últimas sincronizações</translation>
    </message>
    <message>
        <source>The log was saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O registo de atividade foi guardado como {file}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Now {percent} %. Anywhere: Ctrl + larger, Ctrl − smaller, Ctrl 0 back to 100 %.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Agora {percent} %. Em todo o lado: Ctrl + aumenta, Ctrl − diminui, Ctrl 0 volta a 100 %.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Touch: larger buttons and rows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toque: botões e linhas maiores</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ManyDropdownLook</name>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} escolhidos</translation>
    </message>
</context>
<context>
    <name>MaskedLook</name>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esconder o que se escreve</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar o que se escreve</translation>
    </message>
    <message>
        <source>show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mostrar</translation>
    </message>
</context>
<context>
    <name>MonthLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mais tarde ou mais cedo</translation>
    </message>
    <message>
        <source>month and year, such as 3/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mês e ano, por exemplo 3/2026</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>1 of {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 de {count}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Precisa de si</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>{record} waits at {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} espera em {place}: {why}</translation>
    </message>
    <message>
        <source>{record} was refused by {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} foi recusado por {place}: {why}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n deliveries were refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n entrega foi recusada</numerusform>
            <numerusform>%n entregas foram recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudar de projeto</translation>
    </message>
    <message>
        <source>Ctrl+{number} starts a form only on Home and Forms, where each shows its key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ctrl+{number} começa um formulário só em Início e Formulários, onde cada um mostra a sua tecla.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>From here: Ctrl+K.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Daqui: Ctrl+K.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esconder este aviso</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se está mal escrita, mude de projeto. Se está certa, adicione formulários de ficheiros.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronização: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go now. %n records wait; Sync says what for.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Nada pode seguir agora. %n registo espera; Sincronização diz porquê.</numerusform>
            <numerusform>Nada pode seguir agora. %n registos esperam; Sincronização diz porquê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não resta nada por enviar</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada se perde: o que resta segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Send now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. %n records can go now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>A rede voltou. %n registo pode seguir agora.</numerusform>
            <numerusform>A rede voltou. %n registos podem seguir agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are kept. Open sync to see why.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os registos ficam guardados. Abra Sincronizar para ver porquê.</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não tem formulários para esta campanha</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sincronização foi parada</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O fieldapp parou de forma inesperada. Tudo o que estava guardado está aqui.</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here; you are back where you were.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O fieldapp parou de forma inesperada. Tudo o que estava guardado está aqui; está de volta onde estava.</translation>
    </message>
    <message>
        <source>{detail} [{code}]</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{detail} [{code}]</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Hide this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esconder</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não é preciso</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada a responder</translation>
    </message>
    <message>
        <source>Section {number}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secção {number}: {label}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secções</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} de {total}</translation>
    </message>
    <message>
        <source>{done}, {problems}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done}, {problems}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{label} {number}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} {number}: {name}</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number}: {name}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>&gt; for acts, # for records, ? for keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>&gt; para ações, # para registos, ? para teclas</translation>
    </message>
    <message>
        <source>A name, a number, an answer, or what you want to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um nome, um número, uma resposta, ou o que quer fazer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Do with {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fazer com {record}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encontrar ou fazer qualquer coisa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>next heading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>título seguinte</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>abrir</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esconder a palavra-passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar a palavra-passe</translation>
    </message>
    <message>
        <source>{act} (Alt+Down)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{act} (Alt+Baixo)</translation>
    </message>
</context>
<context>
    <name>PickerLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>procurar</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n tentativa</numerusform>
            <numerusform>%n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 tentativa</translation>
    </message>
    <message>
        <source>Goes by itself once the respondent agrees</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Segue sozinho assim que o inquirido concordar</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Segue na próxima sincronização</translation>
    </message>
    <message>
        <source>Lost or changed at the server; Receipts has Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perdido ou mudado no servidor; em Recibos está Enviar de novo</translation>
    </message>
    <message>
        <source>Next try {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Próxima tentativa {wait}</translation>
    </message>
    <message>
        <source>On this disk alone. Once a project is set up, it goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Só neste disco. Assim que houver um projeto, segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibo recebido {time}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Taken {time}; see Receipts for what is missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recebido {time}; veja em Recibos o que falta</translation>
    </message>
    <message>
        <source>The respondent does not want it there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido não o quer lá</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde está</translation>
    </message>
</context>
<context>
    <name>PlacesLook</name>
    <message>
        <source>Write each place on a line of its own: latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva cada lugar na sua própria linha: latitude, longitude</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n answer(s) with no problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n resposta sem problema</numerusform>
            <numerusform>%n respostas sem problema</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are saved. Fix the problems, then finish. You can also keep this as a draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas as respostas estão guardadas. Corrija os problemas e termine. Também pode guardar isto como rascunho.</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É preciso corrigir</translation>
    </message>
    <message>
        <source>Please check: change it, or say why it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verifique: mude a resposta, ou diga porque está certa</translation>
    </message>
    <message>
        <source>These are the first {shown} of {number}. Fix them and press Finish again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estes são os primeiros {shown} de {number}. Corrija-os e carregue de novo em Terminar.</translation>
    </message>
    <message>
        <source>{problems} to fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{problems} a corrigir</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Counted as delivered only when a receipt comes back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Só conta como entregue quando volta um recibo.</translation>
    </message>
    <message>
        <source>Each answer is saved as you type it, with or without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada resposta é guardada enquanto escreve, com ou sem rede.</translation>
    </message>
    <message>
        <source>Goes by itself or when you press Sync: see Settings. A cut connection loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Segue sozinho ou ao carregar em Sincronizar: veja Definições. Um corte não perde nada.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>On the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Neste disco</translation>
    </message>
    <message>
        <source>Version {number}  ·  works without a network after this page</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão {number}  ·  depois desta página funciona sem rede</translation>
    </message>
    <message>
        <source>Your answers stay safe at every step.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As suas respostas ficam seguras.</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Asking the server…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A perguntar ao servidor…</translation>
    </message>
    <message>
        <source>FHIR is not read back: it goes on to the service behind the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O FHIR não é lido de volta: segue para o serviço por trás da conta.</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o recibo</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>{place} could not be asked; the receipt stands as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não foi possível perguntar a {place}; o recibo fica como estava.</translation>
    </message>
    <message>
        <source>{place}: {said}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: {said}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>está certa</translation>
    </message>
    <message>
        <source>needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>necessária</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo não enviado</numerusform>
            <numerusform>%n registos não enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page} ({keys})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{page} ({keys})</translation>
    </message>
</context>
<context>
    <name>RangeLook</name>
    <message>
        <source>in steps of {step}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>em passos de {step}</translation>
    </message>
    <message>
        <source>more or less</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mais ou menos</translation>
    </message>
</context>
<context>
    <name>RankLook</name>
    <message>
        <source>Move down</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mover</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>está bem assim</translation>
    </message>
</context>
<context>
    <name>RatingLook</name>
    <message>
        <source>rate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>avaliar</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} de {most}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>A server has lost or changed a part of this record. Press Send again: it goes from this disk once more, and the old receipt stays beside the new one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um servidor perdeu ou mudou uma parte deste registo. Carregue em Enviar de novo: segue outra vez deste disco, e o recibo antigo fica ao lado do novo.</translation>
    </message>
    <message>
        <source>A server has lost or changed a part of this record. Restore the record to send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um servidor perdeu ou mudou uma parte deste registo. Restaure o registo para o enviar de novo.</translation>
    </message>
    <message>
        <source>Check with the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verificar com o servidor</translation>
    </message>
    <message>
        <source>Done, by the server&apos;s clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Feito, pelo relógio do servidor</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Last check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>No receipt yet. One comes back from each server that has the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem recibo. Volta um de cada servidor que tem o registo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Receipt taken</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibo recebido</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>SHA-256 as sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 como enviado</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 do registo</translation>
    </message>
    <message>
        <source>SHA-256 of the sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 do ficheiro de sincronização</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 de {file}</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o recibo…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiro de sincronização</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ficheiro {number}</translation>
    </message>
    <message>
        <source>{count} of {total} named in the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} de {total} nomeados no recibo</translation>
    </message>
    <message>
        <source>{place}: not proved. No receipt of it is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: não provado. Não há aqui recibo dele.</translation>
    </message>
    <message>
        <source>{place}: not proved. The receipt does not name every file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: não provado. O recibo não nomeia todos os ficheiros.</translation>
    </message>
    <message>
        <source>{place}: not proved. {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: não provado. {why}</translation>
    </message>
    <message>
        <source>{place}: proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: provado</translation>
    </message>
    <message>
        <source>{time}: {outcome}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time}: {outcome}</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar a versão {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Start version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começar versão</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>Version {number} lies in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A versão {number} está no lixo</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão {number} de {total}</translation>
    </message>
    <message>
        <source>Version {number}, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão {number}, um rascunho</translation>
    </message>
    <message>
        <source>Why is it changed? You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque é mudado? Pode deixar vazio.</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>apagar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>editar</translation>
    </message>
    <message>
        <source>history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>histórico</translation>
    </message>
    <message>
        <source>share</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>partilhar</translation>
    </message>
</context>
<context>
    <name>RecordDetailPage</name>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>{form}, version {version} · finished {time} · number {id}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, versão {version} · terminado {time} · número {id}</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>All forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos os formulários</translation>
    </message>
    <message>
        <source>Any date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Arrived at {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chegados a {place}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Data da última mudança</translation>
    </message>
    <message>
        <source>Destination</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Earlier than that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Antes disso</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Not at {place} yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não em {place}</translation>
    </message>
    <message>
        <source>Problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os últimos 30 dias</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os últimos 7 dias</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>With or without a problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Com ou sem problema</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>{why} ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{why} ({count})</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 ficheiro</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A carregar</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registo</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco</translation>
    </message>
    <message>
        <source>draft {number} · {answered} of {total} · {form} · begun {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>rascunho {number} · {answered} de {total} · {form} · começado {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{form} · version {number} of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · versão {number} do registo</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n rascunho</numerusform>
            <numerusform>%n rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n precisa de si</numerusform>
            <numerusform>%n precisam de si</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 rascunho</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 precisa de si</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lixo ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem (Ctrl+Shift+F)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtrar por formulário, data, destino ou problema (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Procurar em todas as respostas</translation>
    </message>
    <message>
        <source>Find in answers, titles and forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Procurar em respostas, títulos e formulários</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum registo corresponde.</translation>
    </message>
    <message>
        <source>No records yet. Drafts and finished records show here, with where each copy is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem registos. Rascunhos e registos terminados aparecem aqui, com o lugar de cada cópia.</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver todos os formulários</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A mostrar {shown} de {total}</translation>
    </message>
    <message>
        <source>Start a form: every answer is saved on this disk as you type.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comece um formulário: cada resposta é guardada neste disco enquanto escreve.</translation>
    </message>
    <message>
        <source>Where each record is, and whether this disk can be wiped (Ctrl+Shift+W)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde está cada registo, e se este disco pode ser apagado (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde estão os meus dados</translation>
    </message>
    <message>
        <source>Where your records are</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde estão os seus registos</translation>
    </message>
    <message>
        <source>Words are found by their first letters. Fewer words find more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As palavras encontram-se pelas primeiras letras. Menos palavras encontram mais.</translation>
    </message>
    <message>
        <source>choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escolher mais</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>apagar</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>procurar</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} entregues</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} não enviados</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message numerus="yes">
        <source>%n files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não confirmado</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>A recovery puts the damaged file aside and reads it page by page into a new one. All answers that can be read come back; then you see what did not.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma recuperação põe de lado o ficheiro danificado e lê-o página a página para um novo. Voltam todas as respostas que se conseguem ler; depois vê o que não voltou.</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything that was found is back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voltou tudo o que foi encontrado</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} pages</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vistas {done} de {total} páginas</translation>
    </message>
    <message>
        <source>Open fieldapp</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o fieldapp</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ler o ficheiro danificado</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperar o que se consegue ler</translation>
    </message>
    <message>
        <source>Recovered, but not everything could be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperado, mas não se conseguiu ler tudo</translation>
    </message>
    <message>
        <source>Some of the file with your forms, drafts and records cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma parte do ficheiro com os seus formulários, rascunhos e registos não se consegue ler.</translation>
    </message>
    <message>
        <source>The damaged file is kept, so your supervisor can still look at it. Photos and files lie beside it and are not touched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro danificado é guardado, para que o seu supervisor ainda o possa ver. As fotos e os ficheiros estão ao lado e não são tocados.</translation>
    </message>
    <message>
        <source>The data on this laptop is damaged</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os dados neste computador estão danificados</translation>
    </message>
    <message>
        <source>The file with your forms, drafts and records cannot be opened. Nothing was changed in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro com os seus formulários, rascunhos e registos não se consegue abrir. Nada foi mudado nele.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A recuperação está a decorrer</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que pode fazer</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Look at these records; something of them is missing:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja estes registos; falta-lhes alguma coisa:</translation>
    </message>
    <message>
        <source>Lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>More of them: {count}. Settings, Health checks all.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Há mais: {count}. Definições, Saúde verifica tudo.</translation>
    </message>
    <message>
        <source>Of the lost, from older copies</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Do que se perdeu, de cópias mais antigas</translation>
    </message>
    <message>
        <source>Pages that could not be read: {bad} of {all}; of the last changes: {log}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Páginas que não se conseguiram ler: {bad} de {all}; das últimas mudanças: {log}</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lido</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro danificado está guardado aqui:</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>{record}: its entry was made again from its answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: a sua entrada foi refeita a partir das respostas</translation>
    </message>
    <message>
        <source>{record}: lost {rows}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: perdidos {rows}</translation>
    </message>
</context>
<context>
    <name>RoomNotice</name>
    <message>
        <source>Answers are still saved. Photos and files are taken again when there is room.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As respostas continuam a ser guardadas. Fotos e ficheiros voltam a ser aceites quando houver espaço.</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Apague ficheiros de que não precisa ou esvazie o lixo, antes que as fotos já não caibam.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O disco está quase cheio: {free} livres</translation>
    </message>
    <message>
        <source>The disk is filling up: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O disco está a encher: {free} livres</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>A file is not taken over. Choose it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um ficheiro não é copiado. Escolha-o aqui.</translation>
    </message>
    <message>
        <source>Every record has its own here, so it is not taken over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registo tem aqui o seu próprio valor, por isso não é copiado</translation>
    </message>
    <message>
        <source>Go to an answer first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vá primeiro a uma resposta</translation>
    </message>
    <message>
        <source>It is already as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Já está como em {record}</translation>
    </message>
    <message>
        <source>Same as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como em {record}</translation>
    </message>
    <message>
        <source>There is no answer here to clear</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aqui não há resposta para limpar</translation>
    </message>
    <message>
        <source>There is no other record of this form on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há outro registo deste formulário neste disco</translation>
    </message>
    <message>
        <source>There is nothing to duplicate yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não há nada para duplicar</translation>
    </message>
    <message>
        <source>What stands behind dots is not taken over. Type it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que está atrás de pontos não é copiado. Escreva-o aqui.</translation>
    </message>
    <message>
        <source>the draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o rascunho de {time}</translation>
    </message>
    <message>
        <source>the record finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o registo terminado {time}</translation>
    </message>
    <message>
        <source>{question}: cleared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: limpa</translation>
    </message>
    <message>
        <source>{record} has no answer here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} não tem resposta aqui</translation>
    </message>
    <message>
        <source>“{name}”, a draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}”, um rascunho de {time}</translation>
    </message>
    <message>
        <source>“{name}”, finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}”, terminado {time}</translation>
    </message>
</context>
<context>
    <name>SavedDot</name>
    <message>
        <source>Not saved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda nada escrito</translation>
    </message>
    <message>
        <source>Nothing typed yet. It saves by itself</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda nada escrito. Guarda-se sozinho</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado neste disco</translation>
    </message>
    <message>
        <source>Saved on this disk {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado neste disco {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A guardar</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Not answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sem resposta.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>0 = as long as it takes. Empty = as digi.me sees fit.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>0 = o tempo que for preciso. Vazio = como o digi.me entender.</translation>
    </message>
    <message>
        <source>All that the contract allows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tudo o que o contrato permite</translation>
    </message>
    <message>
        <source>As digi.me writes it, in JSON. Empty = all that the contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como o digi.me o escreve, em JSON. Vazio = tudo o que o contrato permite.</translation>
    </message>
    <message>
        <source>As written below</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como escrito abaixo</translation>
    </message>
    <message>
        <source>Look for new data at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Procurar dados novos no máximo</translation>
    </message>
    <message>
        <source>Media and posts of Instagram and Twitter, of the last year</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Multimédia e publicações do Instagram e do Twitter, do último ano</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada fica de fora.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Âmbito</translation>
    </message>
    <message>
        <source>Service groups: {groups}; services: {services}; kinds: {kinds}; times: {times}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Grupos de serviços: {groups}; serviços: {services}; tipos: {kinds}; tempos: {times}.</translation>
    </message>
    <message>
        <source>What digi.me is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que se pede ao digi.me</translation>
    </message>
    <message>
        <source>What was played on Spotify in the last month</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que se ouviu no Spotify no último mês</translation>
    </message>
    <message>
        <source>Write a whole number of seconds, 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva um número inteiro de segundos, 0 ou mais.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source> · </source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation> · </translation>
    </message>
    <message>
        <source>Part {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parte {number} de {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunta {number} de {total}</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secção {number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{size}, turned into a JPEG that the server takes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size}, convertida num JPEG que o servidor aceita</translation>
    </message>
</context>
<context>
    <name>SearchLook</name>
    <message>
        <source>Type to search {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva para procurar entre {count} opções</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n records are not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo ainda não foi enviado</numerusform>
            <numerusform>%n registos ainda não foram enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Conta e projeto</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudar de projeto</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name above into your file manager.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie o nome da pasta acima para o seu gestor de ficheiros.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pasta dos dados</translation>
    </message>
    <message>
        <source>Locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No program on this laptop opens folders</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum programa deste computador abre pastas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não definido</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Records go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os registos vão para</translation>
    </message>
    <message>
        <source>Reports</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar sessão</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sessão iniciada como</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A terminar a sessão</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Manter a sessão</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Tenant and campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inquilino e campanha</translation>
    </message>
    <message>
        <source>They stay on this disk and go when somebody signs in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficam neste disco e seguem quando alguém voltar a iniciar sessão.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>{tenant}, {campaign}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{tenant}, {campaign}</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Access given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acesso dado</translation>
    </message>
    <message>
        <source>Address of the last page, or the code in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Endereço da última página, ou o código nele</translation>
    </message>
    <message>
        <source>Ask in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perguntar no navegador deste computador</translation>
    </message>
    <message>
        <source>Ask on the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perguntar no telefone do inquirido</translation>
    </message>
    <message>
        <source>Asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perguntado</translation>
    </message>
    <message>
        <source>By phone: they point it at the code and answer. Their last page then cannot be reached, which is right: they show or send you its address, and you put it into the field below. In this laptop&apos;s browser: it comes back by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por telefone: a pessoa aponta-o ao código e responde. A última página não abre, e está certo: a pessoa mostra-lhe ou envia-lhe o endereço, e você põe-no no campo abaixo. No navegador deste computador: volta sozinho.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiar a ligação</translation>
    </message>
    <message>
        <source>Given {time}, but digi.me does not take it any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado {time}, mas o digi.me já não o aceita.</translation>
    </message>
    <message>
        <source>Given {time}, good until {end}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado {time}, válido até {end}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado {time}.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Criar nova ligação</translation>
    </message>
    <message>
        <source>No, forget this access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não, esquecer este acesso</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não querido</translation>
    </message>
    <message>
        <source>Noted {time}: they are not asked any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Anotado {time}: já não se pergunta ao inquirido.</translation>
    </message>
    <message>
        <source>Nothing of this record goes to digi.me, and nobody waits for it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada deste registo vai para o digi.me, e ninguém espera por isso.</translation>
    </message>
    <message>
        <source>One more yes lets the copy be read back, which proves every byte of it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mais um sim permite ler a cópia de volta, o que prova cada byte.</translation>
    </message>
    <message>
        <source>Open in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir no navegador deste computador</translation>
    </message>
    <message>
        <source>QR code of the link for the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Código QR da ligação para o telefone do inquirido</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disse que não</translation>
    </message>
    <message>
        <source>Share with the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partilhar com o inquirido</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirar o acesso</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The access is forgotten on this laptop. What is in their digi.me stays there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso foi esquecido neste computador. O que está no digi.me da pessoa fica lá.</translation>
    </message>
    <message>
        <source>The link is not here any more, or the sign-in is locked. Make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ligação já não está aqui, ou a sessão está bloqueada. Crie uma nova ligação.</translation>
    </message>
    <message>
        <source>The respondent is asked as soon as there is a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido é perguntado assim que houver rede.</translation>
    </message>
    <message>
        <source>They are still to be asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda falta perguntar ao inquirido.</translation>
    </message>
    <message>
        <source>They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pode perguntar-se de novo ao inquirido a qualquer momento.</translation>
    </message>
    <message>
        <source>They can have a copy in their own digi.me. Whatever they say, the record stays here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pessoa pode ter uma cópia no seu próprio digi.me. Diga o que disser, o registo fica aqui.</translation>
    </message>
    <message>
        <source>They do not want this, or have no digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido não quer isto, ou não tem digi.me</translation>
    </message>
    <message>
        <source>They said no {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido disse não {time}.</translation>
    </message>
    <message>
        <source>This is the same digi.me as for “{title}”. Is it the same person or household? Nothing of this record is shared before you say.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este é o mesmo digi.me que o de “{title}”. É a mesma pessoa ou família? Nada deste registo é partilhado antes de responder.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A perguntar</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Usar esta resposta</translation>
    </message>
    <message>
        <source>Yes, the same person or household</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sim, a mesma pessoa ou família</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Asking digi.me for a link…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pedir uma ligação ao digi.me…</translation>
    </message>
    <message>
        <source>Asking digi.me…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A perguntar ao digi.me…</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não foi dado acesso</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one, or use a phone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não foi possível abrir um navegador. Copie a ligação para um, ou use um telefone.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada a fazer aqui</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>This page waits for an answer from digi.me alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta página espera só por uma resposta do digi.me.</translation>
    </message>
    <message>
        <source>You can close this page. The laptop that asked you says what happened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pode fechar esta página. O computador que lhe perguntou diz o que aconteceu.</translation>
    </message>
    <message>
        <source>You can close this page. The rest is seen to on the laptop that asked you.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pode fechar esta página. O resto é tratado no computador que lhe perguntou.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated into</comment>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É precisa uma resposta.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pelo menos {count} caracteres.</translation>
    </message>
    <message>
        <source>Begin with https://</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comece por https://</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Choose a passphrase. It locks your sign-in on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolha uma frase-passe. Ela bloqueia a sua sessão neste computador.</translation>
    </message>
    <message>
        <source>Enter the passphrase you chose on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva a frase-passe que escolheu neste computador.</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esqueci a frase-passe</translation>
    </message>
    <message>
        <source>Got a project file? It fills this in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tem um ficheiro de projeto? Ele preenche isto.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir ficheiro de projeto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Frase-passe outra vez</translation>
    </message>
    <message>
        <source>Password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Server address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A iniciar sessão</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tenant {tenant}  ·  {address}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inquilino {tenant}  ·  {address}</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>User name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera do servidor</translation>
    </message>
    <message>
        <source>Without a network you can still fill in forms. Records wait on this disk until you sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sem rede pode preencher formulários na mesma. Os registos esperam neste disco até iniciar sessão.</translation>
    </message>
    <message>
        <source>Work now, sign in later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trabalhar já, iniciar sessão depois</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como o sistema ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Once, with a network. After this, forms and drafts work without one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma vez, com rede. Depois disso, formulários e rascunhos funcionam sem ela.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir ficheiro de projeto</translation>
    </message>
    <message>
        <source>Project files (*.json);;All files (*)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiros de projeto (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicie sessão para começar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Unlock to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloqueie para enviar</translation>
    </message>
    <message>
        <source>Your sign-in is kept on this laptop under your passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sua sessão está guardada neste computador sob a sua frase-passe.</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>next field</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>campo seguinte</translation>
    </message>
    <message>
        <source>sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>iniciar sessão</translation>
    </message>
</context>
<context>
    <name>SignatureLook</name>
    <message>
        <source>a picture of the signature, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>uma imagem da assinatura, ou cole-a com Ctrl+V</translation>
    </message>
    <message>
        <source>or type the name to sign with</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ou escreva o nome para assinar</translation>
    </message>
    <message>
        <source>sign with a name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>assinar com um nome</translation>
    </message>
    <message>
        <source>{label}: choose a picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: escolher uma imagem</translation>
    </message>
</context>
<context>
    <name>SoftLine</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceite como está: {reason}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Está certa</translation>
    </message>
    <message>
        <source>Why is it right? Enter keeps it, and it is sent with the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque está certo? Enter guarda a razão, e ela segue com o registo.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message numerus="yes">
        <source>%n on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n aqui</numerusform>
            <numerusform>%n aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Receber formulários</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum formulário neste computador</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver todos os formulários</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Start a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começar um formulário</translation>
    </message>
    <message>
        <source>They come from the server. Once here, they work without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vêm do servidor. Uma vez aqui, funcionam sem rede.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Why: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porquê: {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Passo {number} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} de {total}</translation>
    </message>
    <message>
        <source>{place}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: {label}</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo ainda por enviar</numerusform>
            <numerusform>%n registos ainda por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 registo ainda por enviar</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the sync (Shift+F5)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar a sincronização (Shift+F5)</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A preparar</translation>
    </message>
    <message>
        <source>It ends within seconds. Nothing is lost: what is on its way goes again later.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acaba em segundos. Nada se perde: o que vai a caminho segue de novo mais tarde.</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronização {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync {time}: %n receipts came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Última sincronização {time}: voltou %n recibo.</numerusform>
            <numerusform>Última sincronização {time}: voltaram %n recibos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {time}: 1 receipt came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronização {time}: voltou 1 recibo.</translation>
    </message>
    <message>
        <source>Last sync {time}: it could not send everything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronização {time}: não conseguiu enviar tudo.</translation>
    </message>
    <message>
        <source>No sync on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda nenhuma sincronização neste computador.</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não resta nada por enviar</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes when you resume.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada se perde: o que resta segue quando retomar.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda nada a enviar</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Off: nothing goes until you press Sync, and nothing is tried again by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não: nada segue até carregar em Sincronizar, e nada é tentado de novo sozinho.</translation>
    </message>
    <message>
        <source>Only where it costs nothing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Só onde não custa nada</translation>
    </message>
    <message>
        <source>Only where it costs nothing: over networks that are not metered. Where this laptop cannot tell, nothing goes by itself and the Sync page says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Só onde não custa nada: por redes sem limite de dados. Quando este computador não consegue saber, nada segue sozinho e a página Sincronizar di-lo.</translation>
    </message>
    <message>
        <source>Over a slow link the answers of many records arrive before the first large photo.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Numa ligação lenta, as respostas de muitos registos chegam antes da primeira foto grande.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausar ou retomar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pausar</translation>
    </message>
    <message>
        <source>Pausing the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pausar a sincronização</translation>
    </message>
    <message>
        <source>Records with big files wait for those without</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos com ficheiros grandes esperam pelos que não os têm</translation>
    </message>
    <message>
        <source>Resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Send finished records by themselves</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar sozinhos os registos terminados</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>A enviar %n registo</numerusform>
            <numerusform>A enviar %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A enviar 1 registo</translation>
    </message>
    <message>
        <source>Sending never removes a record from this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar nunca retira um registo deste disco.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A parar</translation>
    </message>
    <message>
        <source>Stopping the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A parar a sincronização</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Andamento da sincronização</translation>
    </message>
    <message>
        <source>The server does not answer now. The records are saved on this disk. {last}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não responde agora. Os registos estão guardados neste disco. {last}</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes by itself in 10 min.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sincronização foi parada. Nada se perde: o que resta segue sozinho daqui a 10 min.</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sincronização foi parada. Nada se perde: o que resta segue na próxima.</translation>
    </message>
    <message>
        <source>You can keep working. Cancel loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pode continuar a trabalhar. Cancelar não perde nada.</translation>
    </message>
    <message>
        <source>{doing}, this file {size}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{doing}, este ficheiro {size}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{done} de %n registo</numerusform>
            <numerusform>{done} de %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {doing}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: {doing}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{size}, {speed}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size}, {speed}</translation>
    </message>
    <message>
        <source>· {size} · {doing}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>· {size} · {doing}</translation>
    </message>
</context>
<context>
    <name>SyncDelegate</name>
    <message>
        <source>to {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>para {place}</translation>
    </message>
</context>
<context>
    <name>SyncFoot</name>
    <message>
        <source>A sync runs. Test when it has ended.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Está a decorrer uma sincronização. Teste quando acabar.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o registo de atividade</translation>
    </message>
    <message>
        <source>Save the log of the last syncs (Ctrl+S)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar o registo de atividade das últimas sincronizações (Ctrl+S)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>Test connection (Ctrl+T)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Testar a ligação (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Its project is open again. It goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O seu projeto está aberto de novo. Segue na próxima sincronização.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registo</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>to {place} · {time} · {number} · {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>para {place} · {time} · {number} · {form}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n more are owed. Records has all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Deve-se mais %n. Em Registos estão todos.</numerusform>
            <numerusform>Devem-se mais %n. Em Registos estão todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Fill a form and finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preencha um formulário e termine-o.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>No finished records. A record you finish waits here until each server has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sem registos terminados. Um registo que terminar espera aqui até cada servidor o ter.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver todos os formulários</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar agora</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. Sync %n records now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>A rede voltou. Sincronizar %n registo agora?</numerusform>
            <numerusform>A rede voltou. Sincronizar %n registos agora?</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back. Sync 1 record now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A rede voltou. Sincronizar 1 registo agora?</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} bloqueados</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} entregues</translation>
    </message>
    <message>
        <source>{count} in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} na fila</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} não confirmados</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} recusados</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} a enviar</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} à espera</translation>
    </message>
</context>
<context>
    <name>SyncTable</name>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Records to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos a enviar</translation>
    </message>
</context>
<context>
    <name>TextAreaLook</name>
    <message>
        <source>new line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nova linha</translation>
    </message>
</context>
<context>
    <name>TileLook</name>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>go and tick</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ir e marcar</translation>
    </message>
</context>
<context>
    <name>TimeLook</name>
    <message>
        <source>hours:minutes, such as 14:05</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>horas:minutos, por exemplo 14:05</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n não enviado</numerusform>
            <numerusform>%n não enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encontrar ou fazer qualquer coisa</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encontrar ou fazer qualquer coisa (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Língua do formulário</translation>
    </message>
    <message>
        <source>Language of the form (Ctrl+Shift+L: the next one)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Língua do formulário (Ctrl+Shift+L: a seguinte)</translation>
    </message>
    <message>
        <source>Network not known yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rede ainda desconhecida</translation>
    </message>
    <message>
        <source>No network</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sem rede desde {time}</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem projeto</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada a enviar</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Com rede</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync (F5): send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar (F5): enviar o que não foi enviado</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sincronizar</translation>
    </message>
    <message>
        <source>Syncing {percent} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sincronizar {percent} %</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sem sessão</translation>
    </message>
    <message>
        <source>{number} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} não enviados</translation>
    </message>
    <message>
        <source>{tenant}  ·  {user}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{tenant}  ·  {user}</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiar o que foi escrito</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, close the form, then open the draft again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie o que foi escrito se for preciso, feche o formulário e abra o rascunho de novo.</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, then close the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie o que foi escrito se for preciso e feche o formulário.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É mostrado como está agora. Veja as respostas e termine-o.</translation>
    </message>
    <message>
        <source>Not attached: fieldapp ran into a fault of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não anexado: o fieldapp encontrou um erro seu.</translation>
    </message>
    <message>
        <source>Not saved. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado. Mantenha esta janela aberta.</translation>
    </message>
    <message>
        <source>Not saved: fieldapp ran into a fault of its own. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado: o fieldapp encontrou um erro seu. Mantenha esta janela aberta.</translation>
    </message>
    <message>
        <source>Press Try again. If that does not help, tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carregue em Tentar de novo. Se não ajudar, avise o seu supervisor.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho passou noutro lado para outra versão do formulário. O que foi escrito depois não está guardado.</translation>
    </message>
    <message>
        <source>This draft was not moved. It is as it was, with every answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho não foi mudado. Está como estava, com cada resposta.</translation>
    </message>
    <message>
        <source>This record was finished or removed elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo foi terminado ou retirado noutro lado. O que foi escrito depois não está guardado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What was typed is copied. Paste it where it is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que foi escrito está copiado. Cole-o onde for preciso.</translation>
    </message>
    <message>
        <source>What you typed is still here. Press Try again. If that does not help, copy what was typed and tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que escreveu ainda está aqui. Carregue em Tentar de novo. Se não ajudar, copie o que foi escrito e avise o seu supervisor.</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{what} {hint}</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Done again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Feito de novo</translation>
    </message>
    <message>
        <source>Moved to {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudado para {version}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há nada a refazer</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>outra versão do formulário</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a versão mais nova</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n answer(s) carry over: all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n resposta passa: todas.</numerusform>
            <numerusform>%n respostas passam: todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n mudança de palavras</numerusform>
            <numerusform>%n mudanças de palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n opção adicionada</numerusform>
            <numerusform>%n opções adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n opção mudada</numerusform>
            <numerusform>%n opções mudadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n opção removida</numerusform>
            <numerusform>%n opções removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) to questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n outra mudança em perguntas</numerusform>
            <numerusform>%n outras mudanças em perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pergunta adicionada</numerusform>
            <numerusform>%n perguntas adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pergunta removida</numerusform>
            <numerusform>%n perguntas removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n regra mudada</numerusform>
            <numerusform>%n regras mudadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this form is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Há aqui uma versão mais nova deste formulário.</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudar este rascunho</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada difere que se note.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver o que muda</translation>
    </message>
    <message>
        <source>See what changes (F7)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver o que muda (F7)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>The one answer carries over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A única resposta passa.</translation>
    </message>
    <message>
        <source>There is no newer version of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há versão mais nova deste formulário</translation>
    </message>
    <message>
        <source>This draft stays with {version}. F7 shows what changes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho fica com {version}. F7 mostra o que muda.</translation>
    </message>
    <message>
        <source>its version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a sua versão</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>versão {version}</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes} e mais</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n answer(s) carry over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Passam {kept} de %n resposta.</numerusform>
            <numerusform>Passam {kept} de %n respostas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program on this computer opens it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum programa deste computador o abre</translation>
    </message>
</context>
<context>
    <name>WhereModel</name>
    <message>
        <source>Backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Backup: none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cópia de segurança: nenhuma</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registo</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco</translation>
    </message>
    <message>
        <source>This disk: {state}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco: {state}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>verificado {time}</translation>
    </message>
    <message>
        <source>files: {there} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ficheiros: {there} de {total}</translation>
    </message>
    <message>
        <source>here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aqui</translation>
    </message>
    <message>
        <source>here, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aqui, um rascunho</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no lixo</translation>
    </message>
    <message>
        <source>no backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sem cópia</translation>
    </message>
    <message>
        <source>not whole</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>see its receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>veja o seu recibo</translation>
    </message>
    <message>
        <source>{time} · {number} · {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} · {number} · {form}</translation>
    </message>
</context>
<context>
    <name>WhereTable</name>
    <message>
        <source>Where each record is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde está cada registo</translation>
    </message>
</context>
<context>
    <name>WhereaboutsPage</name>
    <message numerus="yes">
        <source>%n damaged data files were set aside; ask for help first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ficheiro de dados danificado foi posto de lado; peça ajuda primeiro</numerusform>
            <numerusform>%n ficheiros de dados danificados foram postos de lado; peça ajuda primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered records are not wholly proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo entregue não está todo provado</numerusform>
            <numerusform>%n registos entregues não estão todos provados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n rascunho com respostas está só neste disco</numerusform>
            <numerusform>%n rascunhos com respostas estão só neste disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers lie in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n rascunho com respostas está no lixo</numerusform>
            <numerusform>%n rascunhos com respostas estão no lixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions that a server refused and later ones replaced are on this disk alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n versão anterior, recusada por um servidor e depois substituída, está só neste disco.</numerusform>
            <numerusform>%n versões anteriores, recusadas por um servidor e depois substituídas, estão só neste disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished records wait for a project to be set up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo terminado espera que haja um projeto</numerusform>
            <numerusform>%n registos terminados esperam que haja um projeto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone, as their respondents want it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo está só neste disco, como o seu inquirido quer</numerusform>
            <numerusform>%n registos estão só neste disco, como os seus inquiridos querem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have still to be sent, or wait for a receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registo está por enviar ou espera por um recibo</numerusform>
            <numerusform>%n registos estão por enviar ou esperam por um recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Each record that you begin stands here, with every place that has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registo que começar está aqui, com cada lugar que o tem.</translation>
    </message>
    <message>
        <source>Every record here is proved to be at every place that it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registo aqui está provado em cada lugar onde era devido.</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir para Registos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ver…</translation>
    </message>
    <message>
        <source>Not safe to wipe yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não é seguro apagar</translation>
    </message>
    <message>
        <source>Nothing is on this disk yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não há nada neste disco.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o primeiro</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Safe to wipe</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É seguro apagar</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar os rascunhos</translation>
    </message>
    <message>
        <source>Show the unsent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar os não enviados</translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrá-los</translation>
    </message>
    <message>
        <source>The last version of every record here is proved to be where it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A última versão de cada registo aqui está provada onde era devida.</translation>
    </message>
    <message>
        <source>There is no backup of this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há cópia de segurança deste disco.</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Onde estão os meus dados</translation>
    </message>
    <message>
        <source>{proved} of {total} records are proved to be where they belong.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{proved} de {total} registos estão provados onde devem estar.</translation>
    </message>
</context>
<context>
    <name>YearLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mais tarde ou mais cedo</translation>
    </message>
    <message>
        <source>year, such as 2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ano, por exemplo 2026</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>{answered} of {total} answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} de {total} respondidas</translation>
    </message>
    <message>
        <source>{left}, {problems}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{left}, {problems}</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>faltam {number}</translation>
    </message>
</context>
<context>
    <name>_HowFar</name>
    <message>
        <source>Photos and files: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos e ficheiros: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ler os dados</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Type to find among {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva para encontrar entre {count} opções</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>procurar</translation>
    </message>
    <message>
        <source>“{letters}”: more than {count}; type on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{letters}”: mais de {count}; continue a escrever</translation>
    </message>
    <message>
        <source>“{letters}”: {count} found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{letters}”: {count} encontradas</translation>
    </message>
</context>
<context>
    <name>_ProblemCard</name>
    <message>
        <source>Answer now:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Resposta agora:</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir para a pergunta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Answer these first: {questions}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Responda primeiro a: {questions}.</translation>
    </message>
    <message>
        <source>Answer “{question}” first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Responda primeiro a “{question}”.</translation>
    </message>
    <message>
        <source>Nothing to choose from: see the answers before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada para escolher: veja as respostas anteriores</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <source>A new draft with the same answers: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Um novo rascunho com a mesma resposta: %n</numerusform>
            <numerusform>Um novo rascunho com as mesmas respostas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copy}. Files that are missing on this disk were left out: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{copy}. Ficheiros que faltam neste disco ficaram de fora: %n</numerusform>
            <numerusform>{copy}. Ficheiros que faltam neste disco ficaram de fora: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>In line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda sem nome</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não provado</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não querido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>This disk: saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco: guardado {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera</translation>
    </message>
    <message>
        <source>blocked, {act}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>bloqueado, {act}</translation>
    </message>
    <message>
        <source>delivered {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>entregue {time}</translation>
    </message>
    <message>
        <source>finish first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminar primeiro</translation>
    </message>
    <message>
        <source>needs a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>precisa de um sim</translation>
    </message>
    <message>
        <source>needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>precisa de si</translation>
    </message>
    <message>
        <source>next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>próxima sincronização</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não pedido</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não confirmado</translation>
    </message>
    <message>
        <source>not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não provado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ainda não enviado</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não querido</translation>
    </message>
    <message>
        <source>not wanted by the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não querido pelo inquirido</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>not yet, finish the draft first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ainda não, termine primeiro o rascunho</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>recusado</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>recusado, precisa de si</translation>
    </message>
    <message>
        <source>replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>substituído</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>substituído por uma versão posterior</translation>
    </message>
    <message>
        <source>retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nova tentativa {wait}</translation>
    </message>
    <message>
        <source>sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>enviado, ainda não confirmado</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>iniciar sessão de novo</translation>
    </message>
    <message>
        <source>taken by the server, not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>recebido pelo servidor, não provado</translation>
    </message>
    <message>
        <source>unlock first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>desbloquear primeiro</translation>
    </message>
    <message>
        <source>waiting, goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>à espera, segue na próxima sincronização</translation>
    </message>
    <message>
        <source>waiting, retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>à espera, nova tentativa {wait}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>day/month/year, such as 31/03/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dia/mês/ano, por exemplo 31/03/2026</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>daqui a {span}</translation>
    </message>
    <message>
        <source>month/day/year, such as 03/31/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mês/dia/ano, por exemplo 03/31/2026</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>há {span}</translation>
    </message>
    <message>
        <source>{span} old</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>idade: {span}</translation>
    </message>
    <message>
        <source>{years} {months}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{years} {months}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A file of this record is not what its name says, so the server refused it. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um ficheiro deste registo não é o que o nome diz, por isso o servidor o recusou. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>A file that belongs to this record is missing on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Falta neste disco um ficheiro deste registo.</translation>
    </message>
    <message>
        <source>A passphrase is needed to protect your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É precisa uma frase-passe para proteger a sua sessão.</translation>
    </message>
    <message>
        <source>A sync is already running in another fieldapp window or command.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Já decorre uma sincronização noutra janela ou comando do fieldapp.</translation>
    </message>
    <message>
        <source>An earlier version of this record has to arrive first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma versão anterior deste registo tem de chegar primeiro.</translation>
    </message>
    <message>
        <source>Ask again, and see that the respondent signs in with their own digi.me.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça de novo, e veja que o inquirido inicie sessão com o seu próprio digi.me.</translation>
    </message>
    <message>
        <source>Ask for a new project file, or ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça um novo ficheiro de projeto, ou peça ao inquirido que volte a dar acesso.</translation>
    </message>
    <message>
        <source>Ask for a project file with version v1.7, or one where each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça um ficheiro de projeto com a versão v1.7, ou um em que cada inquirido dá acesso.</translation>
    </message>
    <message>
        <source>Ask for the file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça o ficheiro de novo e mostre os detalhes a quem o enviou.</translation>
    </message>
    <message>
        <source>Ask for the project file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça o ficheiro de projeto de novo e mostre os detalhes a quem o enviou.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the account along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte de novo ao inquirido a partir do registo: isso pode trazer a conta.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the place along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte de novo ao inquirido a partir do registo: isso pode trazer o lugar.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: the access then begins anew.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte de novo ao inquirido a partir do registo: o acesso começa então de novo.</translation>
    </message>
    <message>
        <source>Ask the respondent again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte de novo ao inquirido mais tarde. Se acontecer outra vez, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Ask the respondent again: that makes a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte de novo ao inquirido: isso cria uma nova ligação.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow gz (application/gzip) in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça ao administrador do servidor que permita gz (application/gzip) nos formatos de ficheiro do filestore, e carregue em Tentar de novo.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow the kind in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça ao administrador do servidor que permita este tipo nos formatos de ficheiro do filestore, e carregue em Tentar de novo.</translation>
    </message>
    <message>
        <source>Ask whether the project file has the key of the contract that reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte se o ficheiro de projeto tem a chave do contrato de leitura.</translation>
    </message>
    <message>
        <source>Ask your supervisor to activate it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça ao seu supervisor que a ative.</translation>
    </message>
    <message>
        <source>Ask your supervisor to give your account the right role, then sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Peça ao seu supervisor que dê à sua conta a função certa e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Ask your supervisor whether it is there. If it is not, press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunte ao seu supervisor se está lá. Se não estiver, carregue em Tentar de novo.</translation>
    </message>
    <message>
        <source>Attach the original file to any draft, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Anexe o ficheiro original a um rascunho e carregue em Tentar de novo, ou pergunte ao seu supervisor.</translation>
    </message>
    <message>
        <source>Bring it back under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Traga-o de volta em Registos e continue.</translation>
    </message>
    <message>
        <source>Check how it is spelt. If it is right and has no forms yet, open its project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja como se escreve. Se está certa e ainda não tem formulários, abra o seu ficheiro de projeto.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja se ainda lá está e se o pode abrir, e escolha-o de novo.</translation>
    </message>
    <message>
        <source>Check that it is the right file. Pictures and lists belong into the folder beside it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja se é o ficheiro certo. Imagens e listas vão na pasta ao lado.</translation>
    </message>
    <message>
        <source>Check that it is the right folder, or make its pictures and films smaller.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja se é a pasta certa, ou torne as suas imagens e filmes mais pequenos.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja se o disco não está protegido e se pode escrever na pasta, e tente de novo.</translation>
    </message>
    <message>
        <source>Check that this laptop is online and that the server address in Settings is right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja se este computador está em rede e se o endereço do servidor em Definições está certo.</translation>
    </message>
    <message>
        <source>Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verifique o nome. `fieldapp forms`, `drafts` e `outbox` listam o que há aqui.</translation>
    </message>
    <message>
        <source>Check the server address. If it is right, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verifique o endereço do servidor. Se está certo, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verifique a data e a hora deste computador. Se estiverem certas, peça o ficheiro de projeto de novo.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask your supervisor before you go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verifique a data e a hora deste computador. Se estão certas, pergunte ao seu supervisor antes de continuar.</translation>
    </message>
    <message>
        <source>Choose a file of another kind. If it must be this one, ask your supervisor: the server&apos;s allowed file formats and fileKinds in the project file have to name the kind.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolha um ficheiro de outro tipo. Se tiver de ser este, pergunte ao seu supervisor: os formatos de ficheiro permitidos do servidor e fileKinds no ficheiro do projeto têm de nomear o tipo.</translation>
    </message>
    <message>
        <source>Choose a passphrase first: it protects your sign-in on this computer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolha primeiro uma frase-passe: protege a sua sessão neste computador.</translation>
    </message>
    <message>
        <source>Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolha uma foto (jpg, png), um PDF, um texto (txt, csv) ou um ficheiro de escritório (docx, odt, xlsx, ods).</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this laptop first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolha-o de novo, ou copie-o primeiro para este computador.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolha um.</translation>
    </message>
    <message>
        <source>Close other fieldapp windows or commands, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Feche outras janelas ou comandos do fieldapp e tente de novo.</translation>
    </message>
    <message>
        <source>Close other programs, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Feche outros programas e carregue em Tentar de novo.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that came after the consent, and paste it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie o endereço inteiro da página que veio depois do consentimento, e cole-o aqui.</translation>
    </message>
    <message>
        <source>DIGIT</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>DIGIT</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Apague ficheiros de que não precisa ou esvazie o lixo, e carregue em Tentar de novo.</translation>
    </message>
    <message>
        <source>Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não apague nada. `fieldapp recover` traz de volta o que se consegue ler; a janela também o oferece.</translation>
    </message>
    <message>
        <source>Do not delete the record. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não apague o registo. Mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Each goes again alone, so that one bad record does not hold up the others.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada um segue de novo sozinho, para que um registo mau não atrase os outros.</translation>
    </message>
    <message>
        <source>Each goes again alone, under the same number, so none can count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada um segue de novo sozinho, com o mesmo número, por isso nenhum pode contar duas vezes.</translation>
    </message>
    <message>
        <source>Each record says which one. Open that project&apos;s file, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registo diz qual. Abra o ficheiro desse projeto e sincronize.</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, finish it and sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Edite o registo (Ctrl+E, ou `fieldapp fill --edit RECORD`), escolha lá o ficheiro certo, termine-o e sincronize.</translation>
    </message>
    <message>
        <source>Enter the passphrase to unlock it. Forms and drafts work without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva a frase-passe para desbloquear. Formulários e rascunhos funcionam sem ela.</translation>
    </message>
    <message>
        <source>Every answer is kept. Fix the answers listed, then finish.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada resposta está guardada. Corrija as respostas da lista e termine.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos or shorter texts, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Termine um registo novo com fotos menores ou textos mais curtos, ou pergunte ao seu supervisor.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Termine um registo novo com fotos menores, ou pergunte ao seu supervisor.</translation>
    </message>
    <message>
        <source>Go on with the others. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continue com os outros. Mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Go on working. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continue a trabalhar. Mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>If each respondent shall give access, ask for a project file that says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se cada inquirido deve dar acesso, peça um ficheiro de projeto que o diga.</translation>
    </message>
    <message>
        <source>In this project no respondent is asked: one access is used for all, or none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Neste projeto nenhum inquirido é perguntado: usa-se um acesso para todos, ou nenhum.</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Instale a versão mais nova e abra-o de novo.</translation>
    </message>
    <message>
        <source>Install the newest version of fieldapp. Then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Instale a versão mais nova do fieldapp. Depois carregue em Sincronizar.</translation>
    </message>
    <message>
        <source>Install the version you had before, and show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Instale a versão que tinha antes, e mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>It belongs to {project}, not to the project in use, so it was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pertence a {project}, não ao projeto em uso, por isso não foi enviado.</translation>
    </message>
    <message>
        <source>It cannot be compared, byte by byte. They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não se pode comparar byte a byte. Pode perguntar-se de novo ao inquirido a qualquer momento.</translation>
    </message>
    <message>
        <source>It goes again by itself. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Segue de novo sozinho. Mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>It goes again with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Segue de novo na próxima sincronização.</translation>
    </message>
    <message>
        <source>It goes by itself after that. See what holds up the earlier version.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Depois disso segue sozinho. Veja o que atrasa a versão anterior.</translation>
    </message>
    <message>
        <source>It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Depois disso segue sozinho. Pergunte-lhe a partir do registo, ou com `fieldapp share ID`.</translation>
    </message>
    <message>
        <source>It goes for good after 30 days; until then it can be restored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desaparece de vez após 30 dias; até lá pode ser restaurado.</translation>
    </message>
    <message>
        <source>It is kept here and goes again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fica aqui e segue de novo. Se continuar assim, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>It waits for the respondent&apos;s consent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espera pelo consentimento do inquirido.</translation>
    </message>
    <message>
        <source>It was on its way when the sync was interrupted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ia a caminho quando a sincronização foi interrompida.</translation>
    </message>
    <message>
        <source>Look at each letter and paste it again, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja cada letra e cole de novo, ou crie uma nova ligação.</translation>
    </message>
    <message>
        <source>Look at the record: it says how far its respondent was asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Veja o registo: diz até onde foi o pedido ao seu inquirido.</translation>
    </message>
    <message>
        <source>Make room: delete files you do not need or empty the bin. Then choose the file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arranje espaço: apague ficheiros de que não precisa ou esvazie o lixo. Depois escolha o ficheiro de novo.</translation>
    </message>
    <message>
        <source>Make the answer shorter, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encurte a resposta e tente de novo.</translation>
    </message>
    <message>
        <source>Mend what is listed, or ask whoever made the form, then add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Corrija o que está na lista, ou pergunte a quem fez o formulário, e adicione-o de novo.</translation>
    </message>
    <message>
        <source>No project is set up on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não há projeto neste computador.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was sent. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguém iniciou sessão, por isso nada foi enviado. Os registos ficam neste disco.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não guardado: outro programa está a usar os dados.</translation>
    </message>
    <message>
        <source>Not saved: the data folder cannot be written.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado: não se consegue escrever na pasta dos dados.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado: o disco está cheio. Mantenha esta janela aberta.</translation>
    </message>
    <message>
        <source>Not saved: this computer has no memory left. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado: este computador ficou sem memória. Mantenha esta janela aberta.</translation>
    </message>
    <message>
        <source>Not saved: this is more text than can be stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não guardado: é mais texto do que se pode guardar.</translation>
    </message>
    <message>
        <source>Nothing changed. Paste the right one, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada mudou. Cole o endereço certo, ou crie uma nova ligação.</translation>
    </message>
    <message>
        <source>Nothing has to be said about the digi.me of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há nada a dizer sobre o digi.me deste registo.</translation>
    </message>
    <message>
        <source>Nothing is shared. They can be asked again from the record at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada é partilhado. Pode perguntar-se de novo ao inquirido a partir do registo a qualquer momento.</translation>
    </message>
    <message>
        <source>Nothing more is shared. Only if they want it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada mais é partilhado. Só se a pessoa quiser, pergunte-lhe de novo a partir do registo.</translation>
    </message>
    <message>
        <source>Nothing was shared. The respondent can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada foi partilhado. Pode perguntar-se de novo ao inquirido a qualquer momento.</translation>
    </message>
    <message>
        <source>Only if the respondent wants it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Só se o inquirido quiser, pergunte-lhe de novo a partir do registo.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network if it asks, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra um navegador, entre na rede se ela o pedir, e carregue em Sincronizar.</translation>
    </message>
    <message>
        <source>Open it again, look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra-o de novo, veja as respostas e termine-o.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra-o de novo.</translation>
    </message>
    <message>
        <source>Open it in another program, save it there as jpg, and choose that file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra-a noutro programa, guarde-a como jpg, e escolha esse ficheiro.</translation>
    </message>
    <message>
        <source>Open the file of that project, whose server is {server}, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra o ficheiro desse projeto, cujo servidor é {server}, e sincronize.</translation>
    </message>
    <message>
        <source>Open the project file again, or sign in with the server address. The old file is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra de novo o ficheiro de projeto, ou inicie sessão com o endereço do servidor. O ficheiro antigo é guardado.</translation>
    </message>
    <message>
        <source>Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra de novo o ficheiro de projeto.</translation>
    </message>
    <message>
        <source>Open the project file that it was collected with, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra o ficheiro do projeto com que foi recolhido e sincronize.</translation>
    </message>
    <message>
        <source>Open the record to ask them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra o registo para lho pedir.</translation>
    </message>
    <message>
        <source>Press Send again at its receipt. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carregue em Enviar de novo no seu recibo. Quando todos os lugares o tiverem confirmado, pode ser apagado.</translation>
    </message>
    <message>
        <source>Press Try again later, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carregue em Tentar de novo mais tarde, ou mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Press Try again, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carregue em Tentar de novo, ou mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Read the reason below, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Leia a razão abaixo e carregue em Tentar de novo, ou pergunte ao seu supervisor.</translation>
    </message>
    <message>
        <source>Records shows its answers and where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos mostra as suas respostas e onde está.</translation>
    </message>
    <message>
        <source>Records shows where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos mostra onde está.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then edit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaure-o do lixo em Registos e depois edite-o.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaure-o do lixo em Registos e depois continue.</translation>
    </message>
    <message>
        <source>Say at the record whether it is the same person or household. Then it goes by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Diga no registo se é a mesma pessoa ou família. Depois segue sozinho.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostre os detalhes a quem enviou o ficheiro de projeto.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: accountReference in it names the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostre os detalhes a quem enviou o ficheiro de projeto: accountReference nele indica a conta.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: the address belongs in the contract.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostre os detalhes a quem enviou o ficheiro de projeto: o endereço tem de estar no contrato.</translation>
    </message>
    <message>
        <source>Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Sign in, or open the project file you were given.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicie sessão, ou abra o ficheiro de projeto que recebeu.</translation>
    </message>
    <message>
        <source>Some records belong to another project, so they were not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Alguns registos pertencem a outro projeto, por isso não foram enviados a este.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s digi.me answered, so that access was not kept. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respondeu o digi.me de outra pessoa, por isso esse acesso não foi guardado. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>Something did not work. Your answers are safe on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Algo não funcionou. As suas respostas estão seguras neste disco.</translation>
    </message>
    <message>
        <source>Start over and sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comece de novo e inicie sessão outra vez com nome de utilizador e palavra-passe: nenhum registo se perde.</translation>
    </message>
    <message>
        <source>Sync first. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronize primeiro. Quando todos os lugares o tiverem confirmado, pode ser apagado.</translation>
    </message>
    <message>
        <source>The connection broke before the server&apos;s answer arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ligação caiu antes de chegar a resposta do servidor.</translation>
    </message>
    <message>
        <source>The data could not be brought up to this version and was left as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os dados não puderam ser trazidos para esta versão e ficaram como estavam.</translation>
    </message>
    <message>
        <source>The data file on this disk is damaged and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro de dados neste disco está danificado e não foi tocado.</translation>
    </message>
    <message>
        <source>The file that keeps your sign-in is damaged.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro que guarda a sua sessão está danificado.</translation>
    </message>
    <message>
        <source>The files beside this form are larger than 100 MB together, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os ficheiros junto deste formulário têm juntos mais de 100 MB, por isso não foi adicionado.</translation>
    </message>
    <message>
        <source>The folder with this form&apos;s pictures and lists cannot be opened, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pasta com as imagens e listas deste formulário não se consegue abrir, por isso não foi adicionado.</translation>
    </message>
    <message>
        <source>The link to digi.me had run out, so no access was given. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ligação ao digi.me tinha expirado, por isso não foi dado acesso. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The network may be weak here. Try again later or from another place.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A rede aqui pode ser fraca. Tente mais tarde ou noutro lugar.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A próxima sincronização pergunta de novo. Se continuar assim, peça ao inquirido que volte a dar acesso.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A próxima sincronização pergunta de novo. Se continuar assim, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>The next sync asks again. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A próxima sincronização pergunta de novo. Não precisa de fazer nada.</translation>
    </message>
    <message>
        <source>The project file cannot be used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro de projeto não pode ser usado.</translation>
    </message>
    <message>
        <source>The project file could not be opened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não foi possível abrir o ficheiro de projeto.</translation>
    </message>
    <message>
        <source>The project&apos;s digi.me key is not on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A chave digi.me do projeto não está neste computador.</translation>
    </message>
    <message>
        <source>The respondent did not give access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido não deu acesso ao digi.me. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The respondent did not let the copy be read back. What was shared stays theirs.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido não deixou ler a cópia de volta. O que foi partilhado continua a ser dele.</translation>
    </message>
    <message>
        <source>The respondent has not given access to digi.me yet. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido ainda não deu acesso ao digi.me. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The respondent has not let their copy be read back, so it cannot be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido não deixou ler a sua cópia de volta, por isso não se pode comparar.</translation>
    </message>
    <message>
        <source>The respondent took back their access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido retirou o seu acesso ao digi.me. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The respondent wants no copy in digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido não quer cópia no digi.me. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no account to send to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso do inquirido não indica conta para onde enviar. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no place to write to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso do inquirido não indica lugar onde escrever. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access to digi.me has run out. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso do inquirido ao digi.me expirou. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The server could not be reached. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não foi possível chegar ao servidor. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server could not process the records it was sent together.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não conseguiu tratar os registos que lhe foram enviados juntos.</translation>
    </message>
    <message>
        <source>The server could not process this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não conseguiu tratar este registo. Ele fica neste disco.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não respondeu a tempo. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server did not renew this laptop&apos;s access. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não renovou o acesso deste computador. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server does not let fieldapp sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não deixa o fieldapp iniciar sessão.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não aceita ficheiros deste tipo, por isso não foi anexado.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não aceita ficheiros deste tipo. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>The server does not take records from this version of fieldapp any more. They are kept here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor já não aceita registos desta versão do fieldapp. Ficam guardados aqui.</translation>
    </message>
    <message>
        <source>The server has a problem. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor tem um problema. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server has no forms for the campaign {campaign}, so nothing was changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não tem formulários para a campanha {campaign}, por isso nada foi mudado.</translation>
    </message>
    <message>
        <source>The server has the records and did not say what became of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor tem os registos e não disse o que foi feito deles.</translation>
    </message>
    <message>
        <source>The server has the records and is still working on them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor tem os registos e ainda está a tratá-los.</translation>
    </message>
    <message>
        <source>The server is busy and asked us to wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor está ocupado e pediu-nos que esperássemos.</translation>
    </message>
    <message>
        <source>The server is not set up to take sync files yet. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor ainda não está preparado para receber ficheiros de sincronização. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server may have this record already, and would count it twice if it went again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor pode já ter este registo, e contá-lo-ia duas vezes se fosse de novo.</translation>
    </message>
    <message>
        <source>The server refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor recusou este registo. Ele fica neste disco.</translation>
    </message>
    <message>
        <source>The server takes no larger file. Make it smaller or choose another one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor não aceita ficheiros maiores. Reduza-o ou escolha outro.</translation>
    </message>
    <message>
        <source>The server takes photos as jpg or png. Choose one of these.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor aceita fotos em jpg ou png. Escolha uma destas.</translation>
    </message>
    <message>
        <source>The server took only part of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor só aceitou uma parte deste registo.</translation>
    </message>
    <message>
        <source>The server took only some of the records it was sent together, and does not say which.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor só aceitou alguns dos registos que lhe foram enviados juntos, e não diz quais.</translation>
    </message>
    <message>
        <source>The server took the records but then did not know them any more. They are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor recebeu os registos mas depois já não os conhecia. Ficam neste disco.</translation>
    </message>
    <message>
        <source>The server&apos;s address was not found. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O endereço do servidor não foi encontrado. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A resposta do servidor não se conseguiu entender. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be proved, so nothing was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A identidade do servidor não se pôde provar, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>The settings of this laptop could not be read and start anew. Forms and records are all here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As definições deste computador não se conseguiram ler e começam de novo. Formulários e registos estão todos aqui.</translation>
    </message>
    <message>
        <source>The sync was interrupted before its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sincronização foi interrompida antes do fim.</translation>
    </message>
    <message>
        <source>The user name, the password or the project&apos;s tenant is not right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O nome de utilizador, a palavra-passe ou o inquilino do projeto não está certo.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, check the server address in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguem de novo sozinhos. Se continuar assim, veja o endereço do servidor em Definições.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguem de novo sozinhos. Se continuar assim, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>They go again by themselves. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguem de novo sozinhos. Não precisa de fazer nada.</translation>
    </message>
    <message>
        <source>They go when somebody signs in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguem quando alguém iniciar sessão.</translation>
    </message>
    <message>
        <source>They go when there is a network. Check the connection, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguem quando houver rede. Veja a ligação e carregue em Sincronizar.</translation>
    </message>
    <message>
        <source>They go when you sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguem quando iniciar sessão de novo.</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta conta está bloqueada após demasiadas palavras-passe erradas.</translation>
    </message>
    <message>
        <source>This account is not active.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta conta não está ativa.</translation>
    </message>
    <message>
        <source>This answer is not to the question that was asked, so it was not used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta resposta não é à pergunta que foi feita, por isso não foi usada.</translation>
    </message>
    <message>
        <source>This computer has no secret store of its own that could do it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este computador não tem cofre de segredos próprio que o pudesse fazer.</translation>
    </message>
    <message>
        <source>This computer&apos;s secret store did not open, so your sign-in cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O cofre de segredos deste computador não abriu, por isso a sua sessão não se consegue ler.</translation>
    </message>
    <message>
        <source>This could not be done, by a fault of fieldapp&apos;s own. The record is kept as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não pôde ser feito, por um erro do próprio fieldapp. O registo fica como estava.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não se conseguiu guardar.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of fieldapp and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estes dados foram escritos por uma versão mais nova do fieldapp e não foram tocados.</translation>
    </message>
    <message>
        <source>This digi.me was given with another record, too, so a person has to look. Nothing was shared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este digi.me também foi dado com outro registo, por isso uma pessoa tem de ver. Nada foi partilhado.</translation>
    </message>
    <message>
        <source>This draft lies in the bin, so it was not changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho está no lixo, por isso não foi mudado.</translation>
    </message>
    <message>
        <source>This draft lies in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho está no lixo.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Both your answers and those are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho foi mudado noutro lado entretanto. As suas respostas e essas ficam guardadas.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este rascunho passou noutro lado para outra versão do formulário.</translation>
    </message>
    <message>
        <source>This file cannot be opened, so no form was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro não se consegue abrir, por isso nenhum formulário foi adicionado.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro não se consegue ler, por isso não foi anexado.</translation>
    </message>
    <message>
        <source>This file cannot be used as a form, so nothing was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro não serve de formulário, por isso nada foi adicionado.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro tem mais de 100 MB, por isso não foi lido como formulário.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro tem mais de 5 MB, por isso não foi anexado.</translation>
    </message>
    <message>
        <source>This file of digi.me is locked for another key, so it was not read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro do digi.me está trancado para outra chave, por isso não foi lido.</translation>
    </message>
    <message>
        <source>This file was not attached: the disk is almost full. Answers are still saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este ficheiro não foi anexado: o disco está quase cheio. As respostas continuam a ser guardadas.</translation>
    </message>
    <message>
        <source>This is neither the address of the last page nor the code in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não é o endereço da última página nem o código nele.</translation>
    </message>
    <message>
        <source>This is not a photo that fieldapp can read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não é uma foto que o fieldapp consiga ler, por isso não foi anexada.</translation>
    </message>
    <message>
        <source>This is not on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não está neste disco.</translation>
    </message>
    <message>
        <source>This network answered with a web page instead of the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta rede respondeu com uma página web em vez do servidor.</translation>
    </message>
    <message>
        <source>This passphrase does not open your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta frase-passe não abre a sua sessão.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta imagem não se consegue ler, por isso não foi anexada.</translation>
    </message>
    <message>
        <source>This project asks digi.me for more than its contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este projeto pede ao digi.me mais do que o seu contrato permite.</translation>
    </message>
    <message>
        <source>This project&apos;s digi.me address is of a version that fieldapp does not know.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O endereço digi.me deste projeto é de uma versão que o fieldapp não conhece.</translation>
    </message>
    <message>
        <source>This project&apos;s server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor deste projeto não aceita ficheiros deste tipo, por isso não foi anexado.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me cannot do this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A versão do digi.me deste projeto não consegue fazer isto. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me needs each respondent&apos;s access. Your records are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A versão do digi.me deste projeto precisa do acesso de cada inquirido. Os seus registos ficam guardados.</translation>
    </message>
    <message>
        <source>This record belongs to another project, so it was not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo pertence a outro projeto, por isso não foi enviado a este.</translation>
    </message>
    <message>
        <source>This record cannot be finished yet: some answers need fixing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo ainda não pode ser terminado: há respostas a corrigir.</translation>
    </message>
    <message>
        <source>This record cannot be put into a sync file. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo não se consegue pôr num ficheiro de sincronização. Fica neste disco.</translation>
    </message>
    <message>
        <source>This record does not lie in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo não está no lixo.</translation>
    </message>
    <message>
        <source>This record does not wait for a project any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo já não espera por um projeto.</translation>
    </message>
    <message>
        <source>This record is finished and cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo está terminado e já não pode ser mudado.</translation>
    </message>
    <message>
        <source>This record is finished, so it is no draft any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo está terminado, por isso já não é rascunho.</translation>
    </message>
    <message>
        <source>This record is too large: the server takes files up to 5 MB. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo é grande demais: o servidor aceita ficheiros até 5 MB. Ele fica neste disco.</translation>
    </message>
    <message>
        <source>This record lies in the bin already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo já está no lixo.</translation>
    </message>
    <message>
        <source>This record lies in the bin, so it cannot be edited.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo está no lixo, por isso não se pode editar.</translation>
    </message>
    <message>
        <source>This record was not deleted: a server that had taken it does not have it as it was sent any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo não foi apagado: um servidor que o tinha recebido já não o tem como foi enviado.</translation>
    </message>
    <message>
        <source>This record was not deleted: it is finished and not yet delivered everywhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registo não foi apagado: está terminado e ainda não foi entregue em todo o lado.</translation>
    </message>
    <message>
        <source>This server does not offer what fieldapp needs. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este servidor não oferece o que o fieldapp precisa. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>This version of fieldapp cannot read this form. What was answered is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta versão do fieldapp não consegue ler este formulário. O que foi respondido fica guardado.</translation>
    </message>
    <message>
        <source>This was taken back before the answer was settled, so no access was kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto foi retirado antes de a resposta estar assente, por isso não foi guardado acesso.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tente mais tarde. Se acontecer outra vez, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Try again. A record that was on its way goes under the same number, so it cannot count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tente de novo. Um registo que ia a caminho segue com o mesmo número, por isso não pode contar duas vezes.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tente de novo. Se acontecer outra vez, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Try again. If it is forgotten, sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tente de novo. Se a esqueceu, inicie sessão com nome e palavra-passe: nenhum registo se perde.</translation>
    </message>
    <message>
        <source>Try again. Nothing on this disk has changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tente de novo. Nada mudou neste disco.</translation>
    </message>
    <message>
        <source>Type the password again. If that does not help, check the user name, then the project&apos;s tenant. After 5 wrong passwords the account is locked for an hour.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escreva de novo a palavra-passe. Se não ajudar, verifique o nome de utilizador e depois o inquilino do projeto. Após 5 palavras-passe erradas a conta fica bloqueada uma hora.</translation>
    </message>
    <message>
        <source>Unlock it and try again. If that does not help, start over and sign in: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloqueie-o e tente de novo. Se não ajudar, comece de novo e inicie sessão: nenhum registo se perde.</translation>
    </message>
    <message>
        <source>Update fieldapp, or get the forms again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Atualize o fieldapp, ou obtenha os formulários de novo. Se continuar assim, mostre os detalhes ao seu supervisor.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Use a janela que está aberta, ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>Wait an hour and try again, or ask your supervisor to unlock it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espere uma hora e tente de novo, ou peça ao seu supervisor que a desbloqueie.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Nothing is sent twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espere até acabar. Nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>What arrived stays theirs. To compare it, ask them once more from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que chegou continua a ser do inquirido. Para comparar, pergunte-lhe mais uma vez a partir do registo.</translation>
    </message>
    <message>
        <source>What it had not brought there goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que não levou para lá segue com a próxima.</translation>
    </message>
    <message>
        <source>You are signed out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sua sessão terminou. Os registos ficam neste disco.</translation>
    </message>
    <message>
        <source>You find it under Records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encontra-o em Registos.</translation>
    </message>
    <message>
        <source>Your account may not do this. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sua conta não tem permissão para isto. Os registos ficam neste disco.</translation>
    </message>
    <message>
        <source>Your records are kept here. Install the newest version of fieldapp, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os seus registos ficam aqui. Instale a versão mais nova do fieldapp e carregue em Sincronizar.</translation>
    </message>
    <message>
        <source>Your records go again by themselves after the wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os seus registos seguem de novo sozinhos depois da espera.</translation>
    </message>
    <message>
        <source>Your sign-in is locked with a passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sua sessão está bloqueada com uma frase-passe.</translation>
    </message>
    <message>
        <source>Your sign-in ran out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A sua sessão expirou. Os registos ficam neste disco.</translation>
    </message>
    <message>
        <source>digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me</translation>
    </message>
    <message>
        <source>digi.me could not check who sent this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não conseguiu verificar quem enviou isto. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>digi.me could not give access. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não conseguiu dar acesso. O registo fica neste disco.</translation>
    </message>
    <message>
        <source>digi.me did not say which account the record goes to. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não disse para que conta vai o registo. Ele fica neste disco.</translation>
    </message>
    <message>
        <source>digi.me does not know this code, or it has run out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não conhece este código, ou ele expirou.</translation>
    </message>
    <message>
        <source>digi.me does not know this project&apos;s contract. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não conhece o contrato deste projeto. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>digi.me does not take a record or file of this size. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não aceita um registo ou ficheiro deste tamanho. Ele fica neste disco.</translation>
    </message>
    <message>
        <source>digi.me does not take records from this version of fieldapp any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me já não aceita registos desta versão do fieldapp.</translation>
    </message>
    <message>
        <source>digi.me has no account that this project&apos;s FHIR goes to. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não tem conta para onde vá o FHIR deste projeto. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>digi.me has the record and has not let it into the respondent&apos;s library yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me tem o registo e ainda não o deixou entrar na biblioteca do inquirido.</translation>
    </message>
    <message>
        <source>digi.me may not answer to this laptop&apos;s address. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me não pode responder ao endereço deste computador. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>digi.me refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me recusou este registo. Ele fica neste disco.</translation>
    </message>
    <message>
        <source>digi.me refused what it was asked for. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O digi.me recusou o que lhe foi pedido. Os seus registos ficam neste disco.</translation>
    </message>
    <message>
        <source>fieldapp could not send this record, by a fault of its own. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O fieldapp não conseguiu enviar este registo, por um erro seu. Fica neste disco.</translation>
    </message>
    <message>
        <source>fieldapp is already open with this data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O fieldapp já está aberto com estes dados.</translation>
    </message>
    <message>
        <source>fieldapp ran into a fault of its own. What was saved on this disk is safe.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O fieldapp encontrou um erro seu. O que estava guardado neste disco está seguro.</translation>
    </message>
    <message>
        <source>“{file}” changed on the disk after it was chosen, so its record was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” mudou no disco depois de escolhido, por isso o seu registo não foi enviado.</translation>
    </message>
    <message>
        <source>“{file}” of this record is not on this disk any more. The answers are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” deste registo já não está neste disco. As respostas estão.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>A test token did not verify. Ask for another key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um token de teste não foi confirmado. Peça outra chave.</translation>
    </message>
    <message>
        <source>A test token was signed and verified (PS512, salt 64).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um token de teste foi assinado e confirmado (PS512, sal 64).</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; none to read back with.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aplicação {application}, contrato {contract}, {version}; nenhum para ler de volta.</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; read back with {reading}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aplicação {application}, contrato {contract}, {version}; lido de volta com {reading}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data {database}, photos and files {files}, older copies {copies}, reports {reports}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dados {database}, fotos e ficheiros {files}, cópias mais antigas {copies}, relatórios {reports}.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada inquirido dá acesso.</translation>
    </message>
    <message>
        <source>Every letter of the forms on this disk can be drawn.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas as letras dos formulários neste disco se conseguem desenhar.</translation>
    </message>
    <message>
        <source>Every photo and file is here as it was chosen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas as fotos e ficheiros estão aqui como foram escolhidos.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Journal</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to check the key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado: dê a frase-passe para verificar a chave.</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado: dê a frase-passe para sincronizar.</translation>
    </message>
    <message>
        <source>No font here draws the {script} letters of {forms}: they show as boxes. Install {font}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum tipo de letra aqui desenha as letras {script} de {forms}: aparecem como quadrados. Instale {font}.</translation>
    </message>
    <message>
        <source>No project is set up yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ainda não há projeto.</translation>
    </message>
    <message>
        <source>None yet: the first sign-in makes it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma ainda: o primeiro início de sessão cria-a.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open; nobody is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aberto; ninguém iniciou sessão.</translation>
    </message>
    <message>
        <source>Open; {user} is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aberto; {user} tem sessão iniciada.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos e ficheiros</translation>
    </message>
    <message>
        <source>Played again, the journal gives what is stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Repetido, o diário dá o que está guardado.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} bits, {form}.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} bits, {form}: assina, mas não lê nenhum ficheiro de volta; para isso são precisos {exact} bits.</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Início de sessão</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em bom estado.</translation>
    </message>
    <message>
        <source>Sound; {finished} finished, {unsent} to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em bom estado; {finished} terminados, {unsent} por enviar.</translation>
    </message>
    <message>
        <source>The data file is damaged: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro de dados está danificado: {faults}</translation>
    </message>
    <message>
        <source>The journal tells another story than the data: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O diário conta outra coisa que os dados: {faults}</translation>
    </message>
    <message>
        <source>The key is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A chave não está neste computador. Abra de novo o ficheiro de projeto.</translation>
    </message>
    <message>
        <source>The key {why}. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A chave não está bem: {why}. Peça o ficheiro de projeto de novo.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is kept on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso da organização está guardado neste computador.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O acesso da organização não está neste computador. Abra de novo o ficheiro de projeto.</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O sistema não diz quanto está livre.</translation>
    </message>
    <message>
        <source>This laptop and the server tell the same time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este computador e o servidor dão a mesma hora.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes ahead of the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este computador está {minutes} minutos adiantado em relação ao servidor. Acerte a data e a hora.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes behind the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este computador está {minutes} minutos atrasado em relação ao servidor. Acerte a data e a hora.</translation>
    </message>
    <message>
        <source>Well</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bem</translation>
    </message>
    <message>
        <source>digi.me access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acesso digi.me</translation>
    </message>
    <message>
        <source>digi.me contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrato digi.me</translation>
    </message>
    <message>
        <source>digi.me key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chave digi.me</translation>
    </message>
    <message>
        <source>digi.me reading key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chave de leitura digi.me</translation>
    </message>
    <message>
        <source>digi.me server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Servidor digi.me</translation>
    </message>
    <message>
        <source>digi.me signature</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Assinatura digi.me</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} responde.</translation>
    </message>
    <message>
        <source>{address} does not end with an API version known here. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} não acaba com uma versão de API conhecida aqui. Peça o ficheiro de projeto de novo.</translation>
    </message>
    <message>
        <source>{count} more files are missing or changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mais {count} ficheiros faltam ou mudaram.</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} livres.</translation>
    </message>
    <message>
        <source>{free} free. Make room before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} livres. Arranje espaço antes que as fotos deixem de caber.</translation>
    </message>
    <message>
        <source>{free} free: no new photos or files are taken, answers still are. Make room first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} livres: já não se aceitam novas fotos nem ficheiros, respostas ainda sim. Arranje espaço primeiro.</translation>
    </message>
    <message>
        <source>{host} answers over {tls}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} responde por {tls}.</translation>
    </message>
    <message>
        <source>{host} answers, on this machine.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} responde, nesta máquina.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de “{record}” ({form}) não se consegue ler. Verifique o disco e verifique de novo.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) has changed. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de “{record}” ({form}) mudou. Anexe o original a um rascunho.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) is missing. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de “{record}” ({form}) falta. Anexe o original a um rascunho.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Answered before there was a history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respondido antes de haver histórico</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Feito de novo</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Feito de novo: {what}</translation>
    </message>
    <message>
        <source>File chosen or removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiro escolhido ou retirado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Link or access to digi.me ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ligação ou acesso ao digi.me expirou</translation>
    </message>
    <message>
        <source>Moved to another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudado para outra versão do formulário</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aberto de novo</translation>
    </message>
    <message>
        <source>Opened to be changed, as a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aberto para mudar, como versão posterior</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Posto no lixo</translation>
    </message>
    <message>
        <source>Recovered from a damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperado de um ficheiro danificado</translation>
    </message>
    <message>
        <source>Respondent asked for a place in their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pedido ao inquirido um lugar no seu digi.me</translation>
    </message>
    <message>
        <source>Respondent gave access to their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido deu acesso ao seu digi.me</translation>
    </message>
    <message>
        <source>Respondent not asked any more: digi.me not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Já não se pergunta ao inquirido: digi.me não querido</translation>
    </message>
    <message>
        <source>Respondent said no to digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O inquirido disse não ao digi.me</translation>
    </message>
    <message>
        <source>Respondent&apos;s access to digi.me taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acesso do inquirido ao digi.me retirado</translation>
    </message>
    <message>
        <source>Started</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começado</translation>
    </message>
    <message>
        <source>Started with the answers of another record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começado com as respostas de outro registo</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tirado do lixo</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O relógio deste computador foi atrasado {time} antes disto.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set forward {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O relógio deste computador foi adiantado {time} antes disto.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versão do formulário</translation>
    </message>
    <message>
        <source>accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aceite como está: {reason}</translation>
    </message>
    <message>
        <source>not accepted any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>já não está aceite</translation>
    </message>
    <message>
        <source>{instance} added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} adicionado</translation>
    </message>
    <message>
        <source>{instance} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} retirado</translation>
    </message>
    <message>
        <source>{instance} · {question}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} · {question}</translation>
    </message>
    <message>
        <source>{name}, another file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name}, outro ficheiro</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} dias</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{old} → blank</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} → vazio</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>{time} · nobody signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} · ninguém com sessão</translation>
    </message>
    <message>
        <source>{time} · {user}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} · {user}</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>Choose file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher ficheiro</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher foto</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher imagem</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher gravação</translation>
    </message>
    <message>
        <source>Choose video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escolher vídeo</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Photos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trocar ficheiro</translation>
    </message>
    <message>
        <source>Replace photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trocar foto</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trocar imagem</translation>
    </message>
    <message>
        <source>Replace recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trocar gravação</translation>
    </message>
    <message>
        <source>Replace video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trocar vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vídeos</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>from {start} to {end}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>de {start} a {end}</translation>
    </message>
    <message>
        <source>from {start} to {end}, in steps of {step}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>de {start} a {end}, em passos de {step}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Delivered, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Entregue, terminado {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Draft, {answered} of {total}  ·  on this disk {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rascunho, {answered} de {total}  ·  neste disco {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminado {time}  ·  {form}</translation>
    </message>
    <message>
        <source>In line since {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Na fila desde {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Replaced by a later version, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Substituído por uma versão posterior, terminado {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Start: {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Começar: {form}</translation>
    </message>
    <message>
        <source>{form}, no name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, ainda sem nome</translation>
    </message>
    <message>
        <source>{time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time}  ·  {form}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>: put a space before the minus.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>: ponha um espaço antes do sinal menos.</translation>
    </message>
    <message>
        <source>A calculation makes a text of more than {most} characters, which is not kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um cálculo produz um texto de mais de {most} caracteres, que não é guardado.</translation>
    </message>
    <message>
        <source>A choice of {path} has no value. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma opção de {path} não tem valor. Fica de fora.</translation>
    </message>
    <message>
        <source>A form that notes the place by itself writes odk:setgeopoint, with xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Correct the form and add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um formulário que anota o lugar sozinho escreve odk:setgeopoint, com xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Corrija o formulário e adicione-o de novo.</translation>
    </message>
    <message>
        <source>A group is given for {path}, which the record does not have. Its questions are shown without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É dado um grupo para {path}, que o registo não tem. As suas perguntas aparecem sem ele.</translation>
    </message>
    <message>
        <source>A question has no code, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma pergunta não tem código, por isso a sua resposta não se poderia guardar.</translation>
    </message>
    <message>
        <source>A rule in the form&apos;s XML holds a bare “&lt;” instead of &amp;lt;. It is read as “less than”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma regra no XML do formulário tem um “&lt;” solto em vez de &amp;lt;. É lido como “menor que”.</translation>
    </message>
    <message>
        <source>A rule is given for {path}, but the record has no such question. The rule is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É dada uma regra para {path}, mas o registo não tem essa pergunta. A regra fica de fora.</translation>
    </message>
    <message>
        <source>A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma regra de {path} pergunta se a resposta a {question} é “{code}”, que não está entre as suas opções.</translation>
    </message>
    <message>
        <source>A value is set at {path}, but the record has no such question. This is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É posto um valor em {path}, mas o registo não tem essa pergunta. Isto fica de fora.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É precisa uma resposta.</translation>
    </message>
    <message>
        <source>At least {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pelo menos {limit} caracteres; isto tem {length}.</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No máximo {limit} caracteres; isto tem {length}.</translation>
    </message>
    <message>
        <source>Calculation removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cálculo removido: “{label}”.</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opções de “{label}” e de outras perguntas com a mesma lista noutras palavras ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opções de “{label}” e de outras perguntas com a mesma lista removidas ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opções de “{label}” noutras palavras ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opções de “{label}” removidas ({count}): {names}.</translation>
    </message>
    <message>
        <source>How often “{label}” is to be filled changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mudou quantas vezes se preenche “{label}”.</translation>
    </message>
    <message>
        <source>In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Na pasta de trabalho há mais de {most} grupos uns dentro dos outros. Peça a quem fez o formulário que o corrija.</translation>
    </message>
    <message>
        <source>Line {line} declares a document type; a form must not have one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A linha {line} declara um tipo de documento; um formulário não pode ter nenhum.</translation>
    </message>
    <message>
        <source>Line {line} is more than {most} elements deep.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A linha {line} está a mais de {most} elementos de profundidade.</translation>
    </message>
    <message>
        <source>Line {line} is not well-formed XML: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A linha {line} não é XML bem formado: {reason}.</translation>
    </message>
    <message>
        <source>New calculation: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Novo cálculo: “{label}”.</translation>
    </message>
    <message>
        <source>New choices of “{label}” ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Novas opções de “{label}” ({count}): {names}.</translation>
    </message>
    <message>
        <source>New choices of “{label}” and of other questions with its list ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Novas opções de “{label}” e de outras perguntas com a mesma lista ({count}): {names}.</translation>
    </message>
    <message>
        <source>New question: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nova pergunta: “{label}”.</translation>
    </message>
    <message>
        <source>New section that can be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nova secção que se pode preencher várias vezes: “{label}”.</translation>
    </message>
    <message>
        <source>New section: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nova secção: “{label}”.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma resposta a {path} pode estar certa: `{expression}` nunca pode ser verdadeiro.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must be at least {least} and at most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma resposta a {path} pode estar certa: tem de ser no mínimo {least} e no máximo {most}.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must have at least {least} and at most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma resposta a {path} pode estar certa: tem de ter no mínimo {least} e no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma pergunta usa a lista “{name}”.</translation>
    </message>
    <message>
        <source>No question uses these {count} lists: {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhuma pergunta usa estas {count} listas: {names}.</translation>
    </message>
    <message>
        <source>No way leads to the page “{name}”. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nenhum caminho leva à página “{name}”. Nunca é perguntada.</translation>
    </message>
    <message>
        <source>One text of the form is not in {language}: “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um texto do formulário não está em {language}: “{text}”.</translation>
    </message>
    <message>
        <source>Question removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pergunta removida: “{label}”.</translation>
    </message>
    <message>
        <source>Rules for {path} are given more than once. What the last ones say holds.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>São dadas regras para {path} mais de uma vez. Valem as últimas.</translation>
    </message>
    <message>
        <source>Section removed that could be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secção removida que se podia preencher várias vezes: “{label}”.</translation>
    </message>
    <message>
        <source>Section removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secção removida: “{label}”.</translation>
    </message>
    <message>
        <source>Some choices of “{key}” are left out: each needs a text or code of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Algumas opções de “{key}” ficam de fora: cada uma precisa de um texto ou código próprio.</translation>
    </message>
    <message>
        <source>The answer to “{label}” can have {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A resposta a “{label}” pode ter agora {new} caracteres, antes {old}.</translation>
    </message>
    <message>
        <source>The answer to “{label}” needs at least {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A resposta a “{label}” precisa agora de pelo menos {new} caracteres, antes {old}.</translation>
    </message>
    <message>
        <source>The calculation “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O cálculo “{label}” mudou.</translation>
    </message>
    <message>
        <source>The checklist does not say what it is (code).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A lista de verificação não diz o que é (code).</translation>
    </message>
    <message>
        <source>The checklist has no list of questions (attributes).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A lista de verificação não tem lista de perguntas (attributes).</translation>
    </message>
    <message>
        <source>The choices of {path} take their {part} from “{name}”, which the list “{list}” does not have. It has: {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As opções de {path} tiram o seu {part} de “{name}”, que a lista “{list}” não tem. Ela tem: {known}.</translation>
    </message>
    <message>
        <source>The choices of “{key}” are in the server&apos;s list {name}, not in the form. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As opções de “{key}” estão na lista {name} do servidor, não no formulário. Pergunta-se como texto.</translation>
    </message>
    <message>
        <source>The choices of “{label}” and of other questions with its list stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As opções de “{label}” e de outras perguntas com a mesma lista estão noutra ordem.</translation>
    </message>
    <message>
        <source>The choices of “{label}” stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As opções de “{label}” estão noutra ordem.</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to another program. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A coluna “{name}” pertence a outro programa. É deixada de fora.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” mean the same. They are read as one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As colunas “{first}” e “{second}” querem dizer o mesmo. São lidas como uma só.</translation>
    </message>
    <message>
        <source>The dataType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O dataType “{name}” não é conhecido aqui. A pergunta é feita como {shown}.</translation>
    </message>
    <message>
        <source>The document has more than {most} elements and attributes by line {line}. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento tem mais de {most} elementos e atributos até à linha {line}. Divida-o.</translation>
    </message>
    <message>
        <source>The document has more than {most} parts: no form that somebody fills is as long. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento tem mais de {most} partes: nenhum formulário que se preenche é tão longo. Divida-o.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento tem {size} MB; no máximo {most} MB podem ser lidos como formulário.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento tem {size} MB; podem ler-se no máximo {most} MB.</translation>
    </message>
    <message>
        <source>The document holds no form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento não contém nenhum formulário.</translation>
    </message>
    <message>
        <source>The document holds {count} checklists. Save the one to be added in a file of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento contém {count} listas de verificação. Guarde a que quer adicionar num ficheiro próprio.</translation>
    </message>
    <message>
        <source>The document is XML, but no XForm: it has no model. Add the form&apos;s own file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento é XML, mas não é XForm: não tem model. Adicione o próprio ficheiro do formulário.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento está demasiado encaixado para ser um formulário.</translation>
    </message>
    <message>
        <source>The document is not sound JSON: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O documento não é JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>The element type “{name}” is not known here. It is read as a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O tipo de elemento “{name}” não é conhecido aqui. É lido como uma pergunta.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O elemento “{name}” não é conhecido aqui. Fica de fora.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. {path} is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O elemento “{name}” não é conhecido aqui. {path} pergunta-se como texto.</translation>
    </message>
    <message>
        <source>The encoding of the document is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A codificação do documento não é conhecida aqui.</translation>
    </message>
    <message>
        <source>The event “{name}” is not known here. What the form does then is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O evento “{name}” não é conhecido aqui. O que o formulário faz então fica de fora.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O ficheiro está danificado, ou não é uma folha de cálculo. Abra-o num programa de folhas de cálculo e guarde-o de novo.</translation>
    </message>
    <message>
        <source>The form asks for a log of how it is filled (audit). This app keeps none; it stays empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário pede um diário do preenchimento (audit). Esta aplicação não o tem; fica vazio.</translation>
    </message>
    <message>
        <source>The form asks for encrypted records, which this app cannot write: whoever sends them must refuse it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário pede registos cifrados, que esta aplicação não sabe escrever: quem os envia tem de o recusar.</translation>
    </message>
    <message>
        <source>The form asks for {path}, but the record has no such question. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário pede {path}, mas o registo não tem essa pergunta. Fica de fora.</translation>
    </message>
    <message>
        <source>The form can be shown in {language} now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário pode agora ser mostrado em {language}.</translation>
    </message>
    <message>
        <source>The form cannot be shown in {language} any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário já não pode ser mostrado em {language}.</translation>
    </message>
    <message>
        <source>The form does not say what it is (name).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não diz o que é (name).</translation>
    </message>
    <message>
        <source>The form does not say what it is (schema).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não diz o que é (schema).</translation>
    </message>
    <message>
        <source>The form does not say what it is called (id). It is kept as “{shown}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não diz como se chama (id). É guardado como “{shown}”.</translation>
    </message>
    <message>
        <source>The form has no body, so there is nothing to ask.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não tem body, por isso não há nada a perguntar.</translation>
    </message>
    <message>
        <source>The form has no list of questions (elements).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não tem lista de perguntas (elements).</translation>
    </message>
    <message>
        <source>The form has no pages.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não tem páginas.</translation>
    </message>
    <message>
        <source>The form has no record to fill: its model has no instance with an element in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário não tem registo para preencher: o seu model não tem instance com um elemento dentro.</translation>
    </message>
    <message>
        <source>The form has rules for {count} answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário tem regras para {count} respostas; no máximo {most} podem ser lidas. Divida-o.</translation>
    </message>
    <message>
        <source>The form has {count} questions and other answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário tem {count} perguntas e outras respostas; no máximo {most} podem ser lidas. Divida-o.</translation>
    </message>
    <message>
        <source>The form is to be sent by “{method}”, which there is not. Ask its author to write method=&quot;post&quot;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário deve ser enviado por “{method}”, que não existe. Peça ao autor que escreva method=&quot;post&quot;.</translation>
    </message>
    <message>
        <source>The form leads from the page “{name}” back to “{target}”. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário leva da página “{name}” de volta a “{target}”. Esse caminho fica de fora.</translation>
    </message>
    <message>
        <source>The form leads to a page “{name}”, which it does not have. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário leva a uma página “{name}”, que não tem. Esse caminho fica de fora.</translation>
    </message>
    <message>
        <source>The form names the text “{name}”, but has no such text. Its name is shown instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário indica o texto “{name}”, mas não tem esse texto. Mostra-se o nome em vez dele.</translation>
    </message>
    <message>
        <source>The form reads the list “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário lê a lista “{name}”, que não veio com ele. Adicione o ficheiro ao lado do formulário.</translation>
    </message>
    <message>
        <source>The form records sound by itself. This app does not; the recording is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário grava som sozinho. Esta aplicação não o faz; a gravação fica de fora.</translation>
    </message>
    <message>
        <source>The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário põe {target} e há {count}. Nada foi posto. Pergunte a quem fez o formulário.</translation>
    </message>
    <message>
        <source>The form shows the file “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário mostra o ficheiro “{name}”, que não veio com ele. Adicione o ficheiro ao lado do formulário.</translation>
    </message>
    <message>
        <source>The form shows {count} files that did not come with it: {names}. Add them next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário mostra {count} ficheiros que não vieram com ele: {names}. Adicione-os ao lado do formulário.</translation>
    </message>
    <message>
        <source>The form shows {count} parts; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário mostra {count} partes; no máximo {most} podem ser lidas. Divida-o.</translation>
    </message>
    <message>
        <source>The form “{old}” is called “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário “{old}” chama-se agora “{new}”.</translation>
    </message>
    <message>
        <source>The form&apos;s XML uses {prefixes} without saying what they stand for. They are read all the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O XML do formulário usa {prefixes} sem dizer o que representam. Mesmo assim é lido.</translation>
    </message>
    <message>
        <source>The form&apos;s actions set each other off without end. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As ações do formulário desencadeiam-se umas às outras sem fim. Pergunte a quem fez o formulário.</translation>
    </message>
    <message>
        <source>The form&apos;s version “{value}” is not a whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A versão do formulário “{value}” não é um número inteiro.</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formato “{name}” não é conhecido aqui. A pergunta é feita como {shown}.</translation>
    </message>
    <message>
        <source>The formula writes its signs as XML does. It is read as it is meant.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula escreve os seus sinais como em XML. É lida como se pretende.</translation>
    </message>
    <message>
        <source>The formula “{expression}” cannot be understood from “{found}” on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” não se entende a partir de “{found}”.</translation>
    </message>
    <message>
        <source>The formula “{expression}” ends too early.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” acaba cedo demais.</translation>
    </message>
    <message>
        <source>The formula “{expression}” gives “{name}” {given} values; it takes another number of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” dá a “{name}” {given} valores; aceita outro número deles.</translation>
    </message>
    <message>
        <source>The formula “{expression}” has more than {most} parts in one another: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” tem mais de {most} partes umas dentro das outras: divida-a.</translation>
    </message>
    <message>
        <source>The formula “{expression}” is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” está vazia.</translation>
    </message>
    <message>
        <source>The formula “{expression}” reads “{name}”, which is no field of this or an earlier page.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” lê “{name}”, que não é um campo desta página ou de uma anterior.</translation>
    </message>
    <message>
        <source>The formula “{expression}” uses the function “{name}”, which is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A fórmula “{expression}” usa a função “{name}”, que não é conhecida aqui.</translation>
    </message>
    <message>
        <source>The help for “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A ajuda de “{label}” mudou.</translation>
    </message>
    <message>
        <source>The key “{key}” is already taken by {first}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A chave “{key}” já está ocupada por {first}.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object. Ask whoever made the form to keep one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A chave “{key}” aparece duas vezes num objeto. Peça a quem fez o formulário que deixe uma.</translation>
    </message>
    <message>
        <source>The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O tipo de ficheiro “{kind}” não é um tipo de média, como image/jpeg é. Aceita-se qualquer ficheiro.</translation>
    </message>
    <message>
        <source>The least that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O mínimo que se pode responder a “{label}” é agora {new}, antes {old}.</translation>
    </message>
    <message>
        <source>The list “{list}” has more than one choice “{name}”. All of them are offered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A lista “{list}” tem mais de uma opção “{name}”. Todas são oferecidas.</translation>
    </message>
    <message>
        <source>The list “{name}” cannot be read: {reason}. It is empty until a sound file is added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A lista “{name}” não se consegue ler: {reason}. Fica vazia até se adicionar um ficheiro bom.</translation>
    </message>
    <message>
        <source>The list “{name}”, which the form looks things up in, changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A lista “{name}”, onde o formulário procura coisas, mudou.</translation>
    </message>
    <message>
        <source>The most that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O máximo que se pode responder a “{label}” é agora {new}, antes {old}.</translation>
    </message>
    <message>
        <source>The name “{name}” is the record&apos;s own. The group is called “{now}” in records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O nome “{name}” é do próprio registo. O grupo chama-se “{now}” nos registos.</translation>
    </message>
    <message>
        <source>The pattern `{pattern}` takes too long on this answer. Ask the form&apos;s author for a simpler one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O padrão `{pattern}` demora demasiado com esta resposta. Peça ao autor do formulário um mais simples.</translation>
    </message>
    <message>
        <source>The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O padrão {limit} demora demasiado com “{value}”. Escreva menos, ou peça um padrão mais simples.</translation>
    </message>
    <message>
        <source>The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O prefixo `{prefix}` em `{expression}` é desconhecido: declare-o com xmlns:{prefix}.</translation>
    </message>
    <message>
        <source>The question “{label}” has no key, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pergunta “{label}” não tem chave, por isso a sua resposta não se poderia guardar.</translation>
    </message>
    <message>
        <source>The question “{label}” is in “{section}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pergunta “{label}” está agora em “{section}”.</translation>
    </message>
    <message>
        <source>The question “{label}” is outside all sections now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pergunta “{label}” está agora fora de todas as secções.</translation>
    </message>
    <message>
        <source>The quote at character {at} of `{expression}` is never closed: add {found} at its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A aspa no carácter {at} de `{expression}` nunca fecha: ponha {found} no seu fim.</translation>
    </message>
    <message>
        <source>The rule `{expression}` reads {path}, which the record does not have. It is blank there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A regra `{expression}` lê {path}, que o registo não tem. Ali está em branco.</translation>
    </message>
    <message>
        <source>The rule for what can be answered to “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A regra do que se pode responder a “{label}” mudou.</translation>
    </message>
    <message>
        <source>The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A regra {rule} nunca assenta: o que lê depende dela. Pergunte a quem fez o formulário.</translation>
    </message>
    <message>
        <source>The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A regra “{name}” com “{argument}” não se pode verificar em {shown}. Fica de fora.</translation>
    </message>
    <message>
        <source>The rules of the form look at more than {most} answers at a time, so some were not followed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As regras do formulário olham para mais de {most} respostas de uma vez, por isso algumas não foram seguidas.</translation>
    </message>
    <message>
        <source>The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As regras do formulário leem mais de {most} respostas ao todo. Peça a quem o fez que o divida.</translation>
    </message>
    <message>
        <source>The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As regras de {paths} esperam umas pelas outras em círculo. Peça a quem fez o formulário que abra o círculo.</translation>
    </message>
    <message>
        <source>The search of {path} is not understood: “{search}”. Its choices are shown as they stand in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pesquisa de {path} não se entende: “{search}”. As opções aparecem como estão no formulário.</translation>
    </message>
    <message>
        <source>The sentences by code, and where a code has several by case.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As frases por código, e onde um código tem várias, por caso.</translation>
    </message>
    <message>
        <source>The server marks this checklist as not in use any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor marca esta lista de verificação como já não usada.</translation>
    </message>
    <message>
        <source>The text “{name}” stands more than once in {language}. The first one is shown.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O texto “{name}” aparece mais de uma vez em {language}. Mostra-se o primeiro.</translation>
    </message>
    <message>
        <source>The type “{name}” belongs to another program. It is read as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O tipo “{name}” pertence a outro programa. É lido como {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” is a log that another program keeps. This app keeps none; it is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O tipo “{name}” é um diário que outro programa mantém. Esta aplicação não mantém nenhum; é deixado de fora.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O tipo “{name}” não é conhecido aqui. A pergunta é feita como {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” of {path} is not known here. It is read as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O tipo “{name}” de {path} não é conhecido aqui. É lido como texto.</translation>
    </message>
    <message>
        <source>The uiElementType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O uiElementType “{name}” não é conhecido aqui. A pergunta é feita como {shown}.</translation>
    </message>
    <message>
        <source>The validations of “{key}” are not a list. They are left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As validações de “{key}” não são uma lista. Ficam de fora.</translation>
    </message>
    <message>
        <source>The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O valor de “{key}” quebra uma regra e não se pode mudar aqui. É enviado como está.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no date that can be read here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O valor de “{key}” não é uma data que se consiga ler aqui. Fica de fora.</translation>
    </message>
    <message>
        <source>The words in {language} changed in some places ({count}).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>As palavras em {language} mudaram nalguns lugares ({count}).</translation>
    </message>
    <message>
        <source>The workbook has more than {most} filled cells. Put long lists into CSV files of their own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A pasta de trabalho tem mais de {most} células preenchidas. Ponha as listas longas em ficheiros CSV próprios.</translation>
    </message>
    <message>
        <source>The workbook holds {size} MB when unpacked; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A folha de cálculo tem {size} MB depois de descomprimida; podem ler-se no máximo {most} MB.</translation>
    </message>
    <message>
        <source>The {bracket} at character {at} of `{expression}` is never closed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O {bracket} no carácter {at} de `{expression}` nunca fecha.</translation>
    </message>
    <message>
        <source>There is a new rule for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Há uma nova regra do que se pode responder a “{label}”.</translation>
    </message>
    <message>
        <source>There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há eixo `{name}` em `{expression}`: um passo é um nome, ou um eixo, :: e um nome.</translation>
    </message>
    <message>
        <source>There is no expression here: write one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há expressão aqui: escreva uma.</translation>
    </message>
    <message>
        <source>There is no list `{name}` in the form: check the name, and add the file it comes from.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há lista `{name}` no formulário: verifique o nome, e adicione o ficheiro de onde vem.</translation>
    </message>
    <message>
        <source>There is no rule any more for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Já não há regra do que se pode responder a “{label}”.</translation>
    </message>
    <message>
        <source>There is no translated text `{name}` in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Não há texto traduzido `{name}` no formulário.</translation>
    </message>
    <message>
        <source>This answer is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta resposta não é permitida aqui. Verifique-a e responda de novo.</translation>
    </message>
    <message>
        <source>This is a record of the form “{found}”, not of “{form}”. Open it with its own form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este é um registo do formulário “{found}”, não de “{form}”. Abra-o com o seu próprio formulário.</translation>
    </message>
    <message>
        <source>This is a record that begins with &lt;{found}&gt;; those of this form begin with &lt;{form}&gt;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este é um registo que começa com &lt;{found}&gt;; os deste formulário começam com &lt;{form}&gt;.</translation>
    </message>
    <message>
        <source>This is no record as CSV. It needs a row of columns, @form among them, and one row of answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não é um registo em CSV. Precisa de uma linha de colunas, entre elas @form, e de uma linha de respostas.</translation>
    </message>
    <message>
        <source>This is no record as DIGIT forms have it. It must be a JSON object with schema and answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não é um registo como os formulários DIGIT têm. Tem de ser um objeto JSON com schema e answers.</translation>
    </message>
    <message>
        <source>This is no record in plain JSON. It must be an object with form and answers, the answers texts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não é um registo em JSON simples. Tem de ser um objeto com form e answers, com as respostas em texto.</translation>
    </message>
    <message>
        <source>This is not a form in a format that the app reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Isto não é um formulário num formato que a aplicação lê.</translation>
    </message>
    <message>
        <source>Two lists of the form are called “{name}”. The first one is used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duas listas do formulário chamam-se “{name}”. Usa-se a primeira.</translation>
    </message>
    <message>
        <source>What is in the form stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que está no formulário está noutra ordem.</translation>
    </message>
    <message>
        <source>What is in “{label}” stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que está em “{label}” está noutra ordem.</translation>
    </message>
    <message>
        <source>What stands here is neither a page nor a field.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que está aqui não é página nem campo.</translation>
    </message>
    <message>
        <source>What stands here is not a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que está aqui não é uma pergunta.</translation>
    </message>
    <message>
        <source>What “{label}” offers to choose from is worked out in another way.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que “{label}” oferece para escolher calcula-se de outra maneira.</translation>
    </message>
    <message>
        <source>What “{label}” repeats of other answers changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que “{label}” repete de outras respostas mudou.</translation>
    </message>
    <message>
        <source>`{expression}` comes to a single value, where questions or items are wanted: give a path.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` dá um só valor, onde se querem perguntas ou itens: dê um caminho.</translation>
    </message>
    <message>
        <source>`{expression}` ends where a value is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` acaba onde falta um valor.</translation>
    </message>
    <message>
        <source>`{expression}` has / at character {at} behind a single value: write div to divide.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tem / no carácter {at} atrás de um só valor: escreva div para dividir.</translation>
    </message>
    <message>
        <source>`{expression}` has a $ at character {at}: name a question by its path, such as /data/age.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tem um $ no carácter {at}: indique a pergunta pelo seu caminho, como /data/age.</translation>
    </message>
    <message>
        <source>`{expression}` has more than {most} brackets within brackets: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tem mais de {most} parênteses dentro de parênteses: divida-a.</translation>
    </message>
    <message>
        <source>`{expression}` has the curly quote {found} at character {at}: write straight quotes instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tem a aspa curva {found} no carácter {at}: escreva antes aspas direitas.</translation>
    </message>
    <message>
        <source>`{expression}` has {found} at character {at}, which has no meaning in an expression.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tem {found} no carácter {at}, que não tem sentido numa expressão.</translation>
    </message>
    <message>
        <source>`{expression}` is nested too deeply to be evaluated: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` está demasiado encaixada para se calcular: divida-a.</translation>
    </message>
    <message>
        <source>`{expression}` is wrong at character {at}: {found} cannot stand there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` está errada no carácter {at}: {found} não pode estar ali.</translation>
    </message>
    <message>
        <source>`{function}` is given “{value}”, which is no point, trace or shape.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{function}` recebe “{value}”, que não é ponto, linha nem área.</translation>
    </message>
    <message>
        <source>`{name}` in `{expression}` takes a path to questions or items, and {given} is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` em `{expression}` precisa de um caminho para perguntas ou itens, e {given} não o é.</translation>
    </message>
    <message>
        <source>`{name}` is given {given} arguments in `{expression}`; it is written {signature}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` recebe {given} argumentos em `{expression}`; escreve-se {signature}.</translation>
    </message>
    <message>
        <source>`{pattern}` is no pattern: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{pattern}` não é um padrão: {reason}.</translation>
    </message>
    <message>
        <source>digest() knows no algorithm `{name}`; it knows {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() não conhece o algoritmo `{name}`; conhece {known}.</translation>
    </message>
    <message>
        <source>digest() knows no encoding `{name}`; it knows base64 and hex.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() não conhece a codificação `{name}`; conhece base64 e hex.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question, then a repeat and a number for each level; one is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() precisa de uma pergunta, depois de uma repetição e um número por cada nível; falta um.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() precisa de caminhos simples para uma pergunta e para repetições à volta dela; `{path}` não o é.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() precisa de repetições à volta da sua pergunta; `{path}` não está à volta de `{question}`.</translation>
    </message>
    <message>
        <source>weighted-checklist() takes a weight for each value: give as many weights as values.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>weighted-checklist() precisa de um peso por cada valor: dê tantos pesos como valores.</translation>
    </message>
    <message>
        <source>{count} of “{label}” are more than fit. The form shows {most}. Check the number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} de “{label}” são mais do que cabem. O formulário mostra {most}. Verifique o número.</translation>
    </message>
    <message>
        <source>{count} texts of the form are not in {language}, the first one is “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} textos do formulário não estão em {language}, o primeiro é “{text}”.</translation>
    </message>
    <message>
        <source>{path} asks for an answer but is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} exige uma resposta mas nunca é mostrado: `{expression}` nunca pode ser verdadeiro.</translation>
    </message>
    <message>
        <source>{path} holds other questions, so it cannot be answered itself. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} contém outras perguntas, por isso não se pode responder. Fica de fora.</translation>
    </message>
    <message>
        <source>{path} is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} nunca é mostrado: `{expression}` nunca pode ser verdadeiro.</translation>
    </message>
    <message>
        <source>{path} is to be repeated, but the record does not have it. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} é para repetir, mas o registo não o tem. Fica de fora.</translation>
    </message>
    <message>
        <source>{path} offers {count} choices at once. Choose among them by an earlier answer, or let people search in them (appearance autocomplete).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} oferece {count} opções de uma vez. Filtre-as por uma resposta anterior, ou deixe procurar nelas (aparência autocomplete).</translation>
    </message>
    <message>
        <source>{value} is above {limit}, the most allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} está acima de {limit}, o máximo permitido.</translation>
    </message>
    <message>
        <source>{value} is below {limit}, the least allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} está abaixo de {limit}, o mínimo permitido.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step} from {start}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} não está em passos de {step} a partir de {start}.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} não está em passos de {step}.</translation>
    </message>
    <message>
        <source>“{key}” depends on a question or an answer that there is not. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” depende de uma pergunta ou resposta que não existe. Nunca é perguntada.</translation>
    </message>
    <message>
        <source>“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” é preenchida por uma parte da aplicação de campo que não está aqui ({name}). Pergunta-se como texto.</translation>
    </message>
    <message>
        <source>“{key}” is to be picked from a list, but has no choices. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” escolhe-se de uma lista, mas não tem opções. Pergunta-se como texto.</translation>
    </message>
    <message>
        <source>“{label}” can be changed in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” pode mudar-se noutros casos que antes.</translation>
    </message>
    <message>
        <source>“{label}” can be changed now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” já se pode mudar.</translation>
    </message>
    <message>
        <source>“{label}” can be left empty now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” já pode ficar vazia.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” já não se pode mudar.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” já não se pode mudar em alguns casos.</translation>
    </message>
    <message>
        <source>“{label}” has another picture, sound or film.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” tem outra imagem, som ou filme.</translation>
    </message>
    <message>
        <source>“{label}” has no name, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” não tem nome, por isso a sua resposta não se poderia guardar.</translation>
    </message>
    <message>
        <source>“{label}” is a calculation now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” é agora um cálculo.</translation>
    </message>
    <message>
        <source>“{label}” is a question now. Before, the form filled it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” é agora uma pergunta. Antes, o próprio formulário a preenchia.</translation>
    </message>
    <message>
        <source>“{label}” is answered by confirming it now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora confirmando.</translation>
    </message>
    <message>
        <source>“{label}” is answered by putting choices in order now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora pondo opções em ordem.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date and a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma data e uma hora.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma data.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a line on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma linha no mapa.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com um número.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a photo or file now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma foto ou um ficheiro.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a place now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com um lugar.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a text now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com um texto.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma hora do dia.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a whole number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com um número inteiro.</translation>
    </message>
    <message>
        <source>“{label}” is answered with an area on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma área no mapa.</translation>
    </message>
    <message>
        <source>“{label}” is answered with any number of choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com quantas opções se quiser.</translation>
    </message>
    <message>
        <source>“{label}” is answered with one of several choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com uma de várias opções.</translation>
    </message>
    <message>
        <source>“{label}” is answered with yes or no now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” responde-se agora com sim ou não.</translation>
    </message>
    <message>
        <source>“{label}” is asked in every case now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” pergunta-se agora em todos os casos.</translation>
    </message>
    <message>
        <source>“{label}” is asked in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” pergunta-se noutros casos que antes.</translation>
    </message>
    <message>
        <source>“{label}” is asked only in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” pergunta-se agora só em alguns casos.</translation>
    </message>
    <message>
        <source>“{label}” is not a calculation any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” já não é um cálculo.</translation>
    </message>
    <message>
        <source>“{label}” is not asked any more. The form fills it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” já não se pergunta. O próprio formulário a preenche.</translation>
    </message>
    <message>
        <source>“{label}” looks different.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” tem outro aspeto.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” precisa de resposta noutros casos que antes.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” precisa agora de resposta em alguns casos.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” precisa agora de resposta.</translation>
    </message>
    <message>
        <source>“{label}” says in other words what is wrong with an answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” diz noutras palavras o que está errado numa resposta.</translation>
    </message>
    <message>
        <source>“{label}” starts with another answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” começa com outra resposta.</translation>
    </message>
    <message>
        <source>“{name}” does nothing here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” não faz nada aqui. Fica de fora.</translation>
    </message>
    <message>
        <source>“{name}” is a page of the field app, not of the form. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” é uma página da aplicação de campo, não do formulário. Fica de fora.</translation>
    </message>
    <message>
        <source>“{name}” is calculated from itself, which changes nothing. It is kept without the calculation.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” é calculado a partir de si mesmo, o que nada muda. É mantido sem o cálculo.</translation>
    </message>
    <message>
        <source>“{old}” reads “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{old}” lê-se agora “{new}”.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the pattern {limit}. Check it and type it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não corresponde ao padrão {limit}. Verifique e escreva de novo.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Choose one of the two.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é sim nem não. Escolha um dos dois.</translation>
    </message>
    <message>
        <source>“{value}” is no date, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma data, por isso a fórmula é falsa.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Check the day and the month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um dia do calendário. Verifique o dia e o mês.</translation>
    </message>
    <message>
        <source>“{value}” is no number, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um número, por isso a fórmula é falsa.</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma data com hora. Escreva as duas, por exemplo 31/03/2026 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma data. Escreva dia, mês e ano, por exemplo 31/03/2026 ou 2026-03-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma latitude. Dê graus de -90 a 90, por exemplo -15.12.</translation>
    </message>
    <message>
        <source>“{value}” is not a line. Give two places or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma linha. Dê dois lugares ou mais com “;” entre eles.</translation>
    </message>
    <message>
        <source>“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma longitude. Dê graus de -180 a 180, por exemplo 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a month of a year. Write both, such as 3/2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um mês de um ano. Escreva ambos, como 3/2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um número. Use até 15 algarismos, com ponto antes das casas decimais, por exemplo 1.5.</translation>
    </message>
    <message>
        <source>“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um lugar. Dê latitude e longitude em graus, por exemplo -15.12 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write hours and minutes, such as 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma hora do dia. Escreva horas e minutos, por exemplo 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um número inteiro. Use até 18 algarismos e mais nada, por exemplo 12.</translation>
    </message>
    <message>
        <source>“{value}” is not a year. Write its four figures, such as 2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é um ano. Escreva os quatro algarismos, como 2026.</translation>
    </message>
    <message>
        <source>“{value}” is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é permitido aqui. Verifique e responda de novo.</translation>
    </message>
    <message>
        <source>“{value}” is not an accuracy. Give metres, 0 or more, such as 8.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma precisão. Dê metros, 0 ou mais, por exemplo 8.</translation>
    </message>
    <message>
        <source>“{value}” is not an altitude. Give metres above the sea, such as 361.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma altitude. Dê metros acima do mar, por exemplo 361.</translation>
    </message>
    <message>
        <source>“{value}” is not an area. Give three corners or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma área. Dê três cantos ou mais com “;” entre eles.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices. Choose from the list.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” não é uma das opções. Escolha da lista.</translation>
    </message>
    <message>
        <source>“{value}” is what devices give when they do not know the place. Measure it, or leave it empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” é o que os aparelhos dão quando não sabem o lugar. Meça-o, ou deixe vazio.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>A part is missing on the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Falta uma parte no servidor.</translation>
    </message>
    <message>
        <source>Everything is there, as it was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Está tudo lá, como foi enviado.</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiro {number}</translation>
    </message>
    <message>
        <source>It is called {status} there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lá está como {status}</translation>
    </message>
    <message>
        <source>Nothing speaks against this receipt, but not every part could be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada contradiz este recibo, mas nem tudo se pôde comparar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ficheiro de sincronização</translation>
    </message>
    <message>
        <source>The server does not say any more how this number ended</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor já não diz como acabou este número</translation>
    </message>
    <message>
        <source>The server has other bytes than were sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor tem outros bytes do que os enviados.</translation>
    </message>
    <message>
        <source>The server says something else than this receipt.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor diz outra coisa do que este recibo.</translation>
    </message>
    <message>
        <source>This server offers no way to ask again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este servidor não tem forma de perguntar de novo.</translation>
    </message>
    <message>
        <source>{part}: changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: mudado</translation>
    </message>
    <message>
        <source>{part}: missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: falta</translation>
    </message>
    <message>
        <source>{part}: there, not compared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: lá, não comparado</translation>
    </message>
    <message>
        <source>{sentence} {parts}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{sentence} {parts}.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Drafts and records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rascunhos e registos</translation>
    </message>
    <message>
        <source>Finished records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registos terminados</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Histórico das mudanças</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos e ficheiros</translation>
    </message>
    <message>
        <source>Pictures and lists of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Imagens e listas dos formulários</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Texts of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Textos dos formulários</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>ends before it begins. Exchange from and to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>acaba antes de começar. Troque from e to.</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>falta. Adicione-o.</translation>
    </message>
    <message>
        <source>is not known here. Check how it is spelled, or take it out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não é conhecido aqui. Verifique como se escreve, ou retire-o.</translation>
    </message>
    <message>
        <source>is too large a number. Check it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é um número grande demais. Verifique-o.</translation>
    </message>
    <message>
        <source>is where this stops being JSON. Check the quotes, commas and brackets there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é onde isto deixa de ser JSON. Verifique ali as aspas, vírgulas e parênteses.</translation>
    </message>
    <message>
        <source>must be 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser 0 ou mais.</translation>
    </message>
    <message>
        <source>must be a list in [ ].</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser uma lista em [ ].</translation>
    </message>
    <message>
        <source>must be a number and d, m or y: 30d, 6m or 1y.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser um número e d, m ou y: 30d, 6m ou 1y.</translation>
    </message>
    <message>
        <source>must be a text in quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser um número inteiro, sem aspas.</translation>
    </message>
    <message>
        <source>must be in seconds; this looks like milliseconds. Leave out the last three digits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de estar em segundos; isto parece milissegundos. Tire os três últimos algarismos.</translation>
    </message>
    <message>
        <source>must be names and values in { }.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser nomes e valores em { }.</translation>
    </message>
    <message>
        <source>must be one of {expected}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser um destes: {expected}.</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tem de ser true ou false, sem aspas.</translation>
    </message>
    <message>
        <source>must not be empty. Fill it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não pode estar vazio. Preencha-o.</translation>
    </message>
    <message>
        <source>must not be null. Take it out where there is no value.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não pode ser null. Retire-o onde não há valor.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} de {total} MB</translation>
    </message>
    <message>
        <source>{done} of {total} kB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} de {total} kB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} kB</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>A record takes about {minutes} min on this link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um registo leva cerca de {minutes} min nesta ligação</translation>
    </message>
    <message>
        <source>An answer takes {milliseconds} ms.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma resposta leva {milliseconds} ms.</translation>
    </message>
    <message>
        <source>By the last check the server has lost or changed it. Send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pela última verificação, o servidor perdeu-o ou mudou-o. Envie-o de novo.</translation>
    </message>
    <message>
        <source>Counted with a usual record of {size}; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contado com um registo habitual de {size}; a ligação leva {speed}. {trip}</translation>
    </message>
    <message>
        <source>Finished records go by themselves, over any network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os registos terminados seguem sozinhos, por qualquer rede.</translation>
    </message>
    <message>
        <source>Finished records go by themselves; this network is not metered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os registos terminados seguem sozinhos; esta rede não tem limite de dados.</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Segue na próxima sincronização</translation>
    </message>
    <message>
        <source>Good for about {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dá para cerca de {number} registos por minuto</translation>
    </message>
    <message>
        <source>Good for more than {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dá para mais de {number} registos por minuto</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can go yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguém iniciou sessão, por isso nada pode seguir ainda.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Finished records go by themselves after that.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguém iniciou sessão. Os registos terminados seguem sozinhos depois disso.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Press Sync, or change that in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada segue sozinho. Carregue em Sincronizar, ou mude isso em Definições.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir ficheiro de projeto</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir as definições</translation>
    </message>
    <message>
        <source>Paused: nothing goes by itself until you resume, also after a restart.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Em pausa: nada segue sozinho até retomar, nem depois de reiniciar.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibo recebido {time}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar o recibo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sessão de novo</translation>
    </message>
    <message>
        <source>Sync only this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar só este</translation>
    </message>
    <message>
        <source>The last sync sent at about {number} a minute.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A última sincronização enviou cerca de {number} por minuto.</translation>
    </message>
    <message>
        <source>The records to send have {size} each; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Os registos a enviar têm {size} cada; a ligação leva {speed}. {trip}</translation>
    </message>
    <message>
        <source>The server answers, but the link broke before it could be measured</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O servidor responde, mas a ligação caiu antes de ser medida</translation>
    </message>
    <message>
        <source>This laptop cannot tell whether the network is metered, so nothing goes by itself. Press Sync, or choose Always in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este computador não consegue saber se a rede tem limite de dados, por isso nada segue sozinho. Carregue em Sincronizar, ou escolha Sempre em Definições.</translation>
    </message>
    <message>
        <source>This network is metered, so nothing goes by itself. Press Sync to send.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta rede tem limite de dados, por isso nada segue sozinho. Carregue em Sincronizar para enviar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Waiting for the server to confirm</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera que o servidor confirme</translation>
    </message>
    <message>
        <source>Waiting for the server to take the file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À espera que o servidor receba o ficheiro</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espera a sua vez</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>faltam cerca de {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>working out the time</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a calcular o tempo</translation>
    </message>
    <message>
        <source>{reason} Next try {wait}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{reason} Próxima tentativa {wait}.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size} por segundo</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>in {hours} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>daqui a {hours} h</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>daqui a {minutes} min</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>A date with a time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma data com hora.</translation>
    </message>
    <message>
        <source>A date.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma data.</translation>
    </message>
    <message>
        <source>A month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um mês.</translation>
    </message>
    <message>
        <source>A number, with a point before parts: 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um número, com ponto antes das decimais: 1.5.</translation>
    </message>
    <message>
        <source>A picture or file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma imagem ou um ficheiro.</translation>
    </message>
    <message>
        <source>A place, as latitude and longitude in degrees.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um lugar, como latitude e longitude em graus.</translation>
    </message>
    <message>
        <source>A tick that it was seen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um visto de que foi lido.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Uma hora do dia.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um número inteiro.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Um ano.</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceite como está</translation>
    </message>
    <message numerus="yes">
        <source>All of %n choices, the best first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>A opção (%n), a melhor primeiro.</numerusform>
            <numerusform>Todas as %n opções, a melhor primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respostas permitidas</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>É precisa uma resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Uma opção possível (%n).</numerusform>
            <numerusform>Quaisquer de %n opções.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qualquer texto.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pelo menos {least} caracteres.</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No máximo {most}.</translation>
    </message>
    <message>
        <source>Figures only.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Só algarismos.</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De {least} a {most}.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como se calcula</translation>
    </message>
    <message>
        <source>It has to be written as the form wants it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tem de ser escrito como o formulário quer.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Uma de %n opção.</numerusform>
            <numerusform>Uma de %n opções.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer does not fit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A resposta não a cumpre.</translation>
    </message>
    <message>
        <source>The answer fits it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A resposta cumpre-a.</translation>
    </message>
    <message>
        <source>The form checks it by a rule of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário verifica-o por uma regra própria.</translation>
    </message>
    <message>
        <source>The form fills it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O formulário preenche-a.</translation>
    </message>
    <message>
        <source>The form&apos;s rule for the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A regra do formulário para a resposta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Why it cannot be changed here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque não se pode mudar aqui</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque se pergunta</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque é precisa</translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque não se pergunta</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque perguntamos isto</translation>
    </message>
    <message>
        <source>Why you may leave it empty</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Porque pode deixar isto vazio</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sim ou não.</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pode deixar isto vazio.</translation>
    </message>
    <message>
        <source>always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sempre</translation>
    </message>
    <message>
        <source>divided by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dividido por</translation>
    </message>
    <message>
        <source>is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é</translation>
    </message>
    <message>
        <source>is at least</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é pelo menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é menos que</translation>
    </message>
    <message>
        <source>is more than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>é mais que</translation>
    </message>
    <message>
        <source>is not</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não é</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not: {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>não: {answer}</translation>
    </message>
    <message>
        <source>now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a resposta</translation>
    </message>
    <message>
        <source>the least of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o menor de {answers}</translation>
    </message>
    <message>
        <source>the most of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o maior de {answers}</translation>
    </message>
    <message>
        <source>the number chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o número de escolhas em {answer}</translation>
    </message>
    <message>
        <source>the number of characters of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o número de caracteres de {answer}</translation>
    </message>
    <message>
        <source>the number of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o número de {answer}</translation>
    </message>
    <message>
        <source>the sum of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a soma de {answer}</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>which is not asked: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>que não se pergunta: {rule}</translation>
    </message>
    <message>
        <source>which is worked out: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>que se calcula: {rule}</translation>
    </message>
    <message>
        <source>{answer} has digits alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} só tem algarismos</translation>
    </message>
    <message>
        <source>{answer} has {count} digits</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} tem {count} algarismos</translation>
    </message>
    <message>
        <source>{answer}, rounded</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer}, arredondado</translation>
    </message>
    <message>
        <source>{choice} is chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{choice} está escolhido em {answer}</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} ou mais.</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} a {most} caracteres.</translation>
    </message>
    <message>
        <source>{question}: {heading}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: {heading}</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{question}” não tem resposta</translation>
    </message>
    <message>
        <source>“{question}” is “{answer}”</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{question}” é “{answer}”</translation>
    </message>
</context>
</TS>
