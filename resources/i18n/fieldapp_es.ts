<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AcknowledgeLook</name>
    <message>
        <source>OK</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceptada tal cual: {reason}</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir un formulario desde un archivo</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar el borrador más reciente</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicarlo</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicar este registro</translation>
    </message>
    <message>
        <source>Finish this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar este registro</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir a una pregunta</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar lo que no se ha enviado</translation>
    </message>
    <message>
        <source>Settings: account and sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: cuenta y cerrar sesión</translation>
    </message>
    <message>
        <source>Settings: check this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: comprobar este ordenador</translation>
    </message>
    <message>
        <source>Settings: colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: colores</translation>
    </message>
    <message>
        <source>Settings: language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: idioma</translation>
    </message>
    <message>
        <source>Settings: text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: tamaño del texto</translation>
    </message>
    <message>
        <source>Settings: touch</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: táctil</translation>
    </message>
    <message>
        <source>Settings: when records are sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes: cuándo se envían los registros</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show its answers and where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar sus respuestas y dónde está</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar sus problemas</translation>
    </message>
    <message>
        <source>Show the form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar el idioma siguiente del formulario</translation>
    </message>
    <message>
        <source>Show what must be fixed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar lo que hay que corregir</translation>
    </message>
    <message>
        <source>Show what was changed in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar lo que se cambió en él</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>This form has only one language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este formulario solo tiene un idioma</translation>
    </message>
    <message>
        <source>Turn touch off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desactivar el modo táctil</translation>
    </message>
    <message>
        <source>Turn touch on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Activar el modo táctil</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>What a newer version changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qué cambia una versión más nueva</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que se cambió en este registro</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde están mis datos, y si se puede borrar este disco</translation>
    </message>
    <message>
        <source>automatic by itself sync always off metered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>automático solo sincronización siempre desactivado limitado</translation>
    </message>
    <message>
        <source>dark light high contrast look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>oscuro claro alto contraste aspecto tema</translation>
    </message>
    <message>
        <source>deleted trash removed bring back restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>borrado basura quitado recuperar restaurar</translation>
    </message>
    <message>
        <source>finger larger buttons tablet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dedo botones más grandes tableta</translation>
    </message>
    <message>
        <source>health disk damaged recover data folder version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>salud disco dañado recuperar carpeta de datos versión</translation>
    </message>
    <message>
        <source>letters font larger smaller zoom</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>letras fuente más grande más pequeño zoom</translation>
    </message>
    <message>
        <source>log out user sign in project server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>cerrar sesión salir usuario iniciar sesión proyecto servidor</translation>
    </message>
    <message>
        <source>look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aspecto tema</translation>
    </message>
    <message>
        <source>window language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>idioma de la ventana</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{title} quitado</translation>
    </message>
</context>
<context>
    <name>AddForms</name>
    <message>
        <source>Add form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir formulario</translation>
    </message>
    <message>
        <source>Added {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} añadido</translation>
    </message>
    <message>
        <source>Added {form}, in place of an earlier version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} añadido, en lugar de una versión anterior</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Forms: XLSForm, XForm, DIGIT ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formularios: XLSForm, XForm, DIGIT ({patterns})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Leyendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>With %n notes: something in it does not work as written, or is probably a slip.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Con %n nota: algo en él no funciona como está escrito, o es probablemente un error.</numerusform>
            <numerusform>Con %n notas: algo en él no funciona como está escrito, o es probablemente un error.</numerusform>
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
        <translation>{form} ya está aquí</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, versión {version}</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir {label}</translation>
    </message>
    <message>
        <source>add</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>añadir</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>“{name}” is finished and goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” está terminado y sale con la próxima sincronización.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se respondió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Mostrar la respuesta (%n)</numerusform>
            <numerusform>Mostrar las %n respuestas</numerusform>
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
        <translation>Corrija primero {problems}</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>volver a las preguntas</translation>
    </message>
    <message>
        <source>finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminar</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>next problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>problema siguiente</translation>
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
        <translation>seguir leyendo</translation>
    </message>
    <message>
        <source>why?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>¿por qué?</translation>
    </message>
</context>
<context>
    <name>AttachmentLook</name>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o suéltelo aquí, o péguelo con Ctrl+V</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>quitar</translation>
    </message>
    <message>
        <source>{label}: open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: abrir</translation>
    </message>
    <message>
        <source>{label}: remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: quitar</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adjuntos</translation>
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
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
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
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days in which fieldapp is used. Then a draft goes for good; of a delivered record the receipts stay.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que se borró queda aquí durante 30 días de uso de fieldapp. Después un borrador desaparece del todo; de un registro entregado quedan los recibos.</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que borre espera aquí 30 días.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>{form} · {kind} · deleted {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · {kind} · borrado {time}</translation>
    </message>
    <message>
        <source>“{name}” is back among your records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” vuelve a estar entre sus registros.</translation>
    </message>
</context>
<context>
    <name>BooleanLook</name>
    <message>
        <source>No</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n records chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro elegido</numerusform>
            <numerusform>%n registros elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurando: {done} de {total}</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borrando: {done} de {total}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finishing: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminando: {done} de {total}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Putting in line: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Poniendo en cola: {done} de {total}</translation>
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
            <numerusform>%n es borrador, está en cola o entregado, así que no había nada que hacer.</numerusform>
            <numerusform>%n son borradores, están en cola o entregados, así que no había nada que hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are finished already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ya está terminado.</numerusform>
            <numerusform>%n ya están terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro ha vuelto</numerusform>
            <numerusform>%n registros han vuelto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro está en la papelera por 30 días</numerusform>
            <numerusform>%n registros están en la papelera por 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro terminado</numerusform>
            <numerusform>%n registros terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro puesto en cola</numerusform>
            <numerusform>%n registros puestos en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not looked at.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro no se miró.</numerusform>
            <numerusform>%n registros no se miraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n queda como está.</numerusform>
            <numerusform>%n quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay drafts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n queda en borrador.</numerusform>
            <numerusform>%n quedan en borrador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ya estaba allí.</numerusform>
            <numerusform>%n ya estaban allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No record was brought back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se restauró ningún registro</translation>
    </message>
    <message>
        <source>No record was deleted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se borró ningún registro</translation>
    </message>
    <message>
        <source>No record was finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se terminó ningún registro</translation>
    </message>
    <message>
        <source>No record was put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se puso en cola ningún registro</translation>
    </message>
    <message>
        <source>The list changed since the records were chosen. Look at it and choose again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La lista cambió desde que se eligieron los registros. Mírela y elija de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Remove {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>buscar</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>quitar</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Filled in by the form itself from now on; until now it was</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo rellena el propio formulario desde ahora; hasta ahora era</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Kept in the draft, but not asked and not sent any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se guarda en el borrador, pero ya no se pregunta ni se envía</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mover este borrador</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No difiere nada que se note.</translation>
    </message>
    <message>
        <source>Nothing moves unless you say so, and moving can be undone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada se mueve sin que usted lo diga, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Stay with {old}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quedarse con {old}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>To fix after the move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por corregir después del cambio</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que pasa</translation>
    </message>
    <message>
        <source>What changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>What changes from {old} to {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que cambia de {old} a {new}</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la versión más nueva</translation>
    </message>
    <message>
        <source>this version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>esta versión</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Nothing has that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada tiene eso</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked, no answer yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntado, sin respuesta aún</translation>
    </message>
    <message>
        <source>Given, but not taken any more; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado, pero ya no se acepta; pregunte de nuevo</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no preguntado</translation>
    </message>
    <message>
        <source>Ran out; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Caducó; pregunte de nuevo</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por preguntar</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A la espera del encuestado</translation>
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
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>A form you leave half-way waits here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un formulario que deje a medias espera aquí.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue newest</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar el más reciente</translation>
    </message>
    <message>
        <source>Continue newest (Ctrl+R)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar el más reciente (Ctrl+R)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin borradores</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar todo</translation>
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
        <translation>Registros por día</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>DayLook</name>
    <message>
        <source>calendar</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>calendario</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No problem has come up so far</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ningún problema ha aparecido hasta ahora</translation>
    </message>
    <message>
        <source>There is no warning here to accept</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aquí no hay ningún aviso que aceptar</translation>
    </message>
    <message>
        <source>There is nothing here to add another one of</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aquí no hay nada que añadir otra vez</translation>
    </message>
    <message>
        <source>This is only read. Esc: back to the question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aquí solo se lee. Esc: volver a la pregunta</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta es la primera pregunta</translation>
    </message>
</context>
<context>
    <name>DigimeCard</name>
    <message>
        <source>Access is given by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso lo da</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Check the set-up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comprobar la configuración</translation>
    </message>
    <message>
        <source>Checking</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Contract to read back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrato de lectura</translation>
    </message>
    <message>
        <source>Each respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada encuestado</translation>
    </message>
    <message>
        <source>FHIR, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>FHIR, con fotos y archivos</translation>
    </message>
    <message>
        <source>JSON, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>JSON, con fotos y archivos</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>PDF, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>PDF, con fotos y archivos</translation>
    </message>
    <message>
        <source>Records go as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros van como</translation>
    </message>
    <message>
        <source>Save what is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar lo que se pide</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado en este disco</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>The organisation, once for all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La organización, una vez por todas</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Another {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Otro: {form}</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>begun {time}  ·  {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>empezado {time}  ·  {number}</translation>
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
        <translation>o dibuje arriba; también puede soltar aquí una imagen, o pegarla con Ctrl+V</translation>
    </message>
    <message>
        <source>then draw on it; or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>luego dibuje encima; o suéltela aquí, o péguela con Ctrl+V</translation>
    </message>
</context>
<context>
    <name>DropdownLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>buscar</translation>
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
        <translation>Copiando</translation>
    </message>
    <message>
        <source>{campaign} · version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} · versión {version}</translation>
    </message>
    <message>
        <source>“{name}” waits as a draft. Every answer is saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}» espera como borrador. Todas las respuestas están guardadas.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reintentar</translation>
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
            <numerusform>{start}… y %n carácter más</numerusform>
            <numerusform>{start}… y %n caracteres más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no problem in this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay ningún problema en este formulario</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Siguiente: {section}</translation>
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
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version came and cannot be read. This one goes on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Llegó una versión más nueva que no se puede leer. Esta sigue funcionando.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalles de {form}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ocultar las notas sobre {form}</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar las notas sobre {form}</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezar {form}</translation>
    </message>
    <message>
        <source>This form cannot be read by this version of fieldapp.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta versión de fieldapp no puede leer este formulario.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>added {time} from {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>añadido {time} desde {file}</translation>
    </message>
    <message>
        <source>got {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>recibido {time}</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión {number}</translation>
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
            <numerusform>%n formulario es nuevo o cambió</numerusform>
            <numerusform>%n formularios son nuevos o cambiaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms came and cannot be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n formulario llegó y no se puede leer</numerusform>
            <numerusform>%n formularios llegaron y no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form from a file (Ctrl+O), or drop it on this window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir un formulario desde un archivo (Ctrl+O), o soltarlo en esta ventana</translation>
    </message>
    <message>
        <source>Add form…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir formulario…</translation>
    </message>
    <message>
        <source>All forms are up to date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos los formularios están al día</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar de proyecto</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Forms on this disk that belong to another project: {named}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formularios en este disco que pertenecen a otro proyecto: {named}</translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibir formularios</translation>
    </message>
    <message>
        <source>Getting forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibiendo formularios</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Si está mal escrita, cambie de proyecto. Si está bien, añada formularios desde archivos.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay formularios en este equipo</translation>
    </message>
    <message>
        <source>Press Get forms for those of the server, or Add form… for one from a file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pulse Recibir formularios para los del servidor, o Añadir formulario… para uno de un archivo.</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Leyendo el formulario</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no tiene formularios para esta campaña</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>What was here before goes on working. See the reasons below.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que ya estaba sigue funcionando. Vea los motivos abajo.</translation>
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
        <translation>Ir a una pregunta</translation>
    </message>
    <message>
        <source>Its number, its name, or words of it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su número, su nombre o palabras de la pregunta</translation>
    </message>
    <message>
        <source>No question is called that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna pregunta se llama así</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>go there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ir allí</translation>
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
        <translation>{total} preguntas por responder ahora</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Check everything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Reads the data and every photo and file, and looks at the disk, the clock and the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lee los datos y cada foto y archivo, y mira el disco, el reloj y el servidor.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parar la comprobación</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parada antes del final</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>All keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Go to a question to see what the form says about it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vaya a una pregunta para ver qué dice de ella el formulario.</translation>
    </message>
    <message>
        <source>The form says nothing more about this question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no dice nada más sobre esta pregunta.</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué lo preguntamos</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message numerus="yes">
        <source>%n more are on this disk alone, as their respondents want it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n más está solo en este disco, como quiere su encuestado.</numerusform>
            <numerusform>%n más están solo en este disco, como quieren sus encuestados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n le necesita</numerusform>
            <numerusform>%n le necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n no se quiere allí</numerusform>
            <numerusform>%n no se quieren allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro está solo en este disco</numerusform>
            <numerusform>%n registros están solo en este disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro aún por enviar</numerusform>
            <numerusform>%n registros aún por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for their respondents</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro espera a su encuestado</numerusform>
            <numerusform>%n registros esperan a sus encuestados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro sin prueba completa</numerusform>
            <numerusform>%n registros sin prueba completa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n espera un sí</numerusform>
            <numerusform>%n esperan un sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, and another sync does not change that: open the record, correct it and finish it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fue rechazado, y otra sincronización no lo cambia: abra el registro, corríjalo y termínelo de nuevo.</numerusform>
            <numerusform>%n fueron rechazados, y otra sincronización no lo cambia: abra cada registro, corríjalo y termínelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused: open them, correct them and finish them again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fue rechazado: ábralo, corríjalo y termínelo de nuevo.</numerusform>
            <numerusform>%n fueron rechazados: ábralos, corríjalos y termínelos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n aún sin recibo</numerusform>
            <numerusform>%n aún sin recibo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n sin prueba completa</numerusform>
            <numerusform>%n sin prueba completa</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt came back for each of them. They stay on this disk too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Volvió un recibo de cada uno. También quedan en este disco.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records have arrived</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>El registro ha llegado (%n)</numerusform>
            <numerusform>Los %n registros han llegado</numerusform>
        </translation>
    </message>
    <message>
        <source>All are saved on this disk and wait for a network. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos están guardados en este disco y esperan una red. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>All are saved on this disk, and a sync is sending them. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos están guardados en este disco, y una sincronización los envía. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>All are saved on this disk. Press Sync to send them; you can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos están guardados en este disco. Pulse Sincronizar para enviarlos; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>All are saved on this disk. They go once what stands under Needs you is done.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos están guardados en este disco. Se envían en cuanto esté hecho lo que figura en «Le necesita».</translation>
    </message>
    <message>
        <source>Every finished record is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registro terminado está aquí</translation>
    </message>
    <message>
        <source>Every receipt is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada recibo está aquí</translation>
    </message>
    <message>
        <source>No finished records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay registros terminados</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Nothing else is left to send. Each goes by itself once its respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No queda nada más que enviar. Cada uno sale solo en cuanto su encuestado da acceso.</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún nada terminado</translation>
    </message>
    <message>
        <source>Press Sync to send what can go.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pulse Sincronizar para enviar lo que puede salir.</translation>
    </message>
    <message>
        <source>That is what their respondents want: nothing waits to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Es lo que quieren sus encuestados: nada espera para enviarse.</translation>
    </message>
    <message>
        <source>The server took them, but not every part can be proved. See Where is my data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor los tomó, pero no todo se puede probar. Vea Dónde están mis datos.</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco</translation>
    </message>
    <message>
        <source>What you finish is kept on this disk until a receipt says that it has arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que termine queda en este disco hasta que un recibo diga que llegó.</translation>
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
        <translation>Registro de auditoría (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>Save it as audit.csv, as ODK has it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardarlo como audit.csv, como en ODK</translation>
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
            <numerusform>Mostrar el paso (%n)</numerusform>
            <numerusform>Mostrar los %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} · version {number} of the record · the last change first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · versión {number} del registro · el último cambio primero</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Records per day</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros por día</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>A new line in a long text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una línea nueva en un texto largo</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir un formulario desde un archivo</translation>
    </message>
    <message>
        <source>Add another person, child, field ...</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Añadir otra persona, niño, campo ...</translation>
    </message>
    <message>
        <source>An unusual answer is right, and why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una respuesta inusual es correcta, y por qué</translation>
    </message>
    <message>
        <source>Answer as in the last record of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Responder como en el último registro de este formulario</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Cancel the sync; nothing is lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar la sincronización; no se pierde nada</translation>
    </message>
    <message>
        <source>Choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elegir más</translation>
    </message>
    <message>
        <source>Choose; letters, codes and Space do, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elegir; las letras, los códigos y Espacio también lo hacen</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the window; everything is saved first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar la ventana; antes se guarda todo</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar el borrador más reciente</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Duplicar el registro</translation>
    </message>
    <message>
        <source>Edit the record: a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Editar el registro: una versión posterior</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtrar por formulario, fecha, destino o problema</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar en todas las respuestas</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>First question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Primera pregunta</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Go to a question by number, name or words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir a una pregunta por número, nombre o palabras</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>In Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En Registros</translation>
    </message>
    <message>
        <source>In Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En Sincronizar</translation>
    </message>
    <message>
        <source>In a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En un formulario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Larger text; Ctrl − smaller, Ctrl 0 as usual</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texto más grande; Ctrl − más pequeño, Ctrl 0 como siempre</translation>
    </message>
    <message>
        <source>Last question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última pregunta</translation>
    </message>
    <message>
        <source>Next answer that needs fixing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Próxima respuesta por corregir</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>One question, one section or the whole form at once</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una pregunta, una sección o el formulario entero a la vez</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir el calendario de una fecha</translation>
    </message>
    <message>
        <source>Open the draft or record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir el borrador o registro</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Put into the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Poner en la papelera por 30 días</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Remove the one whose card has the keyboard</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quitar aquel cuya tarjeta tiene el teclado</translation>
    </message>
    <message>
        <source>Save now; it is saved as you type, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar ahora; también se guarda al escribir</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar el diario de las últimas sincronizaciones</translation>
    </message>
    <message>
        <source>Sections, help, back to the question; Shift+F6 the other way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secciones, ayuda, de vuelta a la pregunta; Shift+F6 en el otro sentido</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar lo que no se ha enviado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Share a record with its respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Compartir un registro con su encuestado</translation>
    </message>
    <message>
        <source>Start a form by its number, on Home and in Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezar un formulario por su número, en Inicio y Formularios</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync only this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar solo este registro</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sacarlo de nuevo</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>The form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El siguiente idioma del formulario</translation>
    </message>
    <message>
        <source>The one before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The question before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La pregunta anterior</translation>
    </message>
    <message>
        <source>This list; ? too wherever nothing is typed, F1 too but in a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta lista; también ? donde no se escribe nada, y F1 fuera de un formulario</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>What a newer version of the form changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que cambia una versión más nueva del formulario</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que se cambió en este registro</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde están mis datos, y si se puede borrar este disco</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quién cambió qué, y cuándo</translation>
    </message>
    <message>
        <source>Why we ask this, or fold that away</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué preguntamos esto, o plegar esa explicación</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed by a speaker.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Traducción automática, no revisada por un hablante.</translation>
    </message>
    <message>
        <source>Of this window. Each form keeps its own language: Ctrl+Shift+L changes it while you fill.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De esta ventana. Cada formulario tiene su propio idioma: Ctrl+Shift+L lo cambia mientras rellena.</translation>
    </message>
    <message>
        <source>{percent} % of the sentences; the others are in English.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{percent} % de las frases; las demás están en inglés.</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>volvió %n</numerusform>
            <numerusform>volvieron %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún sin sincronizar</translation>
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
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún por enviar</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hoy {time}</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>Changing a finished record (version {number}). The one before is kept as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiando un registro terminado (versión {number}). El anterior queda como está.</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>This layout is not remembered: the disk refuses</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta disposición no se recuerda: el disco se niega</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>How much of the form is on the screen ({key}: the next layout)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cuánto del formulario está en la pantalla ({key}: la disposición siguiente)</translation>
    </message>
    <message>
        <source>Layout of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disposición del formulario</translation>
    </message>
    <message>
        <source>One question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>One section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulario entero</translation>
    </message>
</context>
<context>
    <name>LinkTest</name>
    <message>
        <source>At most 60 kB go out, and nothing of any record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen como mucho 60 kB, y nada de ningún registro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parando después de este paso</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Probando la conexión</translation>
    </message>
</context>
<context>
    <name>LocationLook</name>
    <message>
        <source>latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>latitud, longitud</translation>
    </message>
    <message>
        <source>m accuracy</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>m de precisión</translation>
    </message>
    <message>
        <source>{label}: accuracy in metres</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: precisión en metros</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It holds no answers, names or passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No contiene respuestas, nombres ni contraseñas.</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Diario (*.json)</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar el diario de las últimas sincronizaciones</translation>
    </message>
    <message>
        <source>The log was saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El diario se guardó como {file}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Oscuro</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Now {percent} %. Anywhere: Ctrl + larger, Ctrl − smaller, Ctrl 0 back to 100 %.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ahora {percent} %. En todas partes: Ctrl + agranda, Ctrl − reduce, Ctrl 0 vuelve a 100 %.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Touch: larger buttons and rows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Táctil: botones y filas más grandes</translation>
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
        <translation>{count} elegidos</translation>
    </message>
</context>
<context>
    <name>MaskedLook</name>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar lo escrito</translation>
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
        <translation>más tarde o más temprano</translation>
    </message>
    <message>
        <source>month and year, such as 3/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mes y año, por ejemplo 3/2026</translation>
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
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>{record} waits at {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} espera en {place}: {why}</translation>
    </message>
    <message>
        <source>{record} was refused by {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} fue rechazado por {place}: {why}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n deliveries were refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n entrega fue rechazada</numerusform>
            <numerusform>%n entregas fueron rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar de proyecto</translation>
    </message>
    <message>
        <source>Ctrl+{number} starts a form only on Home and Forms, where each shows its key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ctrl+{number} empieza un formulario solo en Inicio y Formularios, donde cada uno muestra su tecla.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>From here: Ctrl+K.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desde aquí: Ctrl+K.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ocultar este aviso</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Si está mal escrita, cambie de proyecto. Si está bien, añada formularios desde archivos.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronización: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go now. %n records wait; Sync says what for.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Nada puede salir ahora. %n registro espera; Sincronización dice a qué.</numerusform>
            <numerusform>Nada puede salir ahora. %n registros esperan; Sincronización dice a qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No queda nada por enviar</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pierde nada: lo que queda sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Send now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. %n records can go now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>La red ha vuelto. %n registro puede salir ahora.</numerusform>
            <numerusform>La red ha vuelto. %n registros pueden salir ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are kept. Open sync to see why.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros se conservan. Abra Sincronizar para ver por qué.</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no tiene formularios para esta campaña</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se paró la sincronización</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp se paró de forma inesperada. Todo lo guardado está aquí.</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here; you are back where you were.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp se paró de forma inesperada. Todo lo guardado está aquí; está de vuelta donde estaba.</translation>
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
        <translation>Ocultar</translation>
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
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada que responder</translation>
    </message>
    <message>
        <source>Section {number}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección {number}: {label}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Secciones</translation>
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
        <translation>&gt; para acciones, # para registros, ? para teclas</translation>
    </message>
    <message>
        <source>A name, a number, an answer, or what you want to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un nombre, un número, una respuesta, o lo que quiere hacer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Do with {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hacer con {record}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se encuentra nada</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>next heading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>encabezado siguiente</translation>
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
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>{act} (Alt+Down)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{act} (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>PickerLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>buscar</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>Goes by itself once the respondent agrees</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sale solo en cuanto el encuestado acepta</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sale con la próxima sincronización</translation>
    </message>
    <message>
        <source>Lost or changed at the server; Receipts has Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perdido o cambiado en el servidor; en Recibos está Enviar de nuevo</translation>
    </message>
    <message>
        <source>Next try {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Próximo intento {wait}</translation>
    </message>
    <message>
        <source>On this disk alone. Once a project is set up, it goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Solo en este disco. En cuanto haya un proyecto, sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibo obtenido {time}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Taken {time}; see Receipts for what is missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tomado {time}; vea en Recibos lo que falta</translation>
    </message>
    <message>
        <source>The respondent does not want it there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado no lo quiere allí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>PlacesLook</name>
    <message>
        <source>Write each place on a line of its own: latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba cada lugar en su propia línea: latitud, longitud</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n answer(s) with no problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n respuesta sin problema</numerusform>
            <numerusform>%n respuestas sin problema</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are saved. Fix the problems, then finish. You can also keep this as a draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas las respuestas están guardadas. Corrija los problemas y termine. También puede guardarlo como borrador.</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hay que corregir</translation>
    </message>
    <message>
        <source>Please check: change it, or say why it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise: cambie la respuesta, o diga por qué es correcta</translation>
    </message>
    <message>
        <source>These are the first {shown} of {number}. Fix them and press Finish again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estos son los primeros {shown} de {number}. Corríjalos y pulse Terminar de nuevo.</translation>
    </message>
    <message>
        <source>{problems} to fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{problems} por corregir</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Counted as delivered only when a receipt comes back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Solo cuenta como entregado cuando vuelve un recibo.</translation>
    </message>
    <message>
        <source>Each answer is saved as you type it, with or without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada respuesta se guarda al escribirla, con red o sin ella.</translation>
    </message>
    <message>
        <source>Goes by itself or when you press Sync: see Settings. A cut connection loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sale solo o al pulsar Sincronizar: vea Ajustes. Un corte no pierde nada.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En este disco</translation>
    </message>
    <message>
        <source>Version {number}  ·  works without a network after this page</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión {number}  ·  después de esta página funciona sin red</translation>
    </message>
    <message>
        <source>Your answers stay safe at every step.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sus respuestas están a salvo.</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Asking the server…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>FHIR is not read back: it goes on to the service behind the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El FHIR no se lee de vuelta: sigue hacia el servicio que está tras la cuenta.</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>{place} could not be asked; the receipt stands as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pudo preguntar a {place}; el recibo queda como estaba.</translation>
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
        <translation>es correcta</translation>
    </message>
    <message>
        <source>needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>necesaria</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro sin enviar</numerusform>
            <numerusform>%n registros sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes</translation>
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
        <translation>en pasos de {step}</translation>
    </message>
    <message>
        <source>more or less</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>más o menos</translation>
    </message>
</context>
<context>
    <name>RankLook</name>
    <message>
        <source>Move down</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bajar</translation>
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
        <translation>está bien así</translation>
    </message>
</context>
<context>
    <name>RatingLook</name>
    <message>
        <source>rate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>valorar</translation>
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
        <translation>Un servidor perdió o cambió una parte de este registro. Pulse Enviar de nuevo: sale otra vez de este disco, y el recibo antiguo queda junto al nuevo.</translation>
    </message>
    <message>
        <source>A server has lost or changed a part of this record. Restore the record to send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un servidor perdió o cambió una parte de este registro. Restaure el registro para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Check with the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comprobar con el servidor</translation>
    </message>
    <message>
        <source>Done, by the server&apos;s clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hecho, por el reloj del servidor</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Last check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>No receipt yet. One comes back from each server that has the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún sin recibo. Vuelve uno de cada servidor que tiene el registro.</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Receipt taken</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibo obtenido</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>SHA-256 as sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 tal como se envió</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 del registro</translation>
    </message>
    <message>
        <source>SHA-256 of the sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 del archivo de sincronización</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 de {file}</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar el recibo…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivo de sincronización</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>archivo {number}</translation>
    </message>
    <message>
        <source>{count} of {total} named in the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} de {total} nombrados en el recibo</translation>
    </message>
    <message>
        <source>{place}: not proved. No receipt of it is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: no probado. No hay aquí recibo suyo.</translation>
    </message>
    <message>
        <source>{place}: not proved. The receipt does not name every file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: no probado. El recibo no nombra todos los archivos.</translation>
    </message>
    <message>
        <source>{place}: not proved. {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: no probado. {why}</translation>
    </message>
    <message>
        <source>{place}: proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: probado</translation>
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
        <translation>Continuar la versión {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borrar</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Start version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezar versión</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number} lies in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La versión {number} está en la papelera</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión {number} de {total}</translation>
    </message>
    <message>
        <source>Version {number}, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión {number}, un borrador</translation>
    </message>
    <message>
        <source>Why is it changed? You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>¿Por qué se cambia? Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>borrar</translation>
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
        <translation>historial</translation>
    </message>
    <message>
        <source>share</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>compartir</translation>
    </message>
</context>
<context>
    <name>RecordDetailPage</name>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>{form}, version {version} · finished {time} · number {id}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, versión {version} · terminado {time} · número {id}</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>All forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos los formularios</translation>
    </message>
    <message>
        <source>Any date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Arrived at {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Llegados a {place}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fecha del último cambio</translation>
    </message>
    <message>
        <source>Destination</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Earlier than that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Not at {place} yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no en {place}</translation>
    </message>
    <message>
        <source>Problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>With or without a problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Con o sin problema</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ayer</translation>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco</translation>
    </message>
    <message>
        <source>draft {number} · {answered} of {total} · {form} · begun {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>borrador {number} · {answered} de {total} · {form} · empezado {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{form} · version {number} of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · versión {number} del registro</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n le necesita</numerusform>
            <numerusform>%n le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 borrador</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 le necesita</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Papelera ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem (Ctrl+Shift+F)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtrar por formulario, fecha, destino o problema (Ctrl+Mayús+F)</translation>
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
        <translation>Buscar en todas las respuestas</translation>
    </message>
    <message>
        <source>Find in answers, titles and forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar en respuestas, títulos y formularios</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ningún registro coincide.</translation>
    </message>
    <message>
        <source>No records yet. Drafts and finished records show here, with where each copy is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay registros. Los borradores y registros terminados se ven aquí, con el lugar de cada copia.</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver todos los formularios</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se muestran {shown} de {total}</translation>
    </message>
    <message>
        <source>Start a form: every answer is saved on this disk as you type.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empiece un formulario: cada respuesta se guarda en este disco al escribirla.</translation>
    </message>
    <message>
        <source>Where each record is, and whether this disk can be wiped (Ctrl+Shift+W)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde está cada registro, y si se puede borrar este disco (Ctrl+Mayús+W)</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde están mis datos</translation>
    </message>
    <message>
        <source>Where your records are</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde están sus registros</translation>
    </message>
    <message>
        <source>Words are found by their first letters. Fewer words find more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las palabras se buscan por sus primeras letras. Menos palabras encuentran más.</translation>
    </message>
    <message>
        <source>choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>elegir más</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>buscar</translation>
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
        <translation>{count} entregados</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} sin enviar</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message numerus="yes">
        <source>%n files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no confirmado</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>A recovery puts the damaged file aside and reads it page by page into a new one. All answers that can be read come back; then you see what did not.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una recuperación aparta el archivo dañado y lo lee página por página en uno nuevo. Vuelven todas las respuestas que se pueden leer; después ve lo que no volvió.</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything that was found is back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Volvió todo lo que se encontró</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} pages</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revisadas {done} de {total} páginas</translation>
    </message>
    <message>
        <source>Open fieldapp</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir fieldapp</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Leyendo el archivo dañado</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Recovered, but not everything could be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperado, pero no todo se pudo leer</translation>
    </message>
    <message>
        <source>Some of the file with your forms, drafts and records cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una parte del archivo con sus formularios, borradores y registros no se puede leer.</translation>
    </message>
    <message>
        <source>The damaged file is kept, so your supervisor can still look at it. Photos and files lie beside it and are not touched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo dañado se conserva, para que su supervisor aún pueda verlo. Las fotos y los archivos están al lado y no se tocan.</translation>
    </message>
    <message>
        <source>The data on this laptop is damaged</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los datos de este equipo están dañados</translation>
    </message>
    <message>
        <source>The file with your forms, drafts and records cannot be opened. Nothing was changed in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo con sus formularios, borradores y registros no se puede abrir. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La recuperación está en marcha</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Look at these records; something of them is missing:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mire estos registros; les falta algo:</translation>
    </message>
    <message>
        <source>Lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>More of them: {count}. Settings, Health checks all.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hay más: {count}. Ajustes, Salud comprueba todo.</translation>
    </message>
    <message>
        <source>Of the lost, from older copies</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De lo perdido, de copias más antiguas</translation>
    </message>
    <message>
        <source>Pages that could not be read: {bad} of {all}; of the last changes: {log}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Páginas que no se pudieron leer: {bad} de {all}; de los últimos cambios: {log}</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo dañado se conserva aquí:</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{record}: its entry was made again from its answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: su entrada se rehízo a partir de sus respuestas</translation>
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
        <translation>Las respuestas se siguen guardando. Fotos y archivos se aceptan de nuevo cuando haya espacio.</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borre archivos que no necesite o vacíe la papelera, antes de que las fotos no quepan.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El disco está casi lleno: {free} libres</translation>
    </message>
    <message>
        <source>The disk is filling up: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El disco se está llenando: {free} libres</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>A file is not taken over. Choose it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un archivo no se copia. Elíjalo aquí.</translation>
    </message>
    <message>
        <source>Every record has its own here, so it is not taken over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registro tiene aquí su propio valor, por eso no se copia</translation>
    </message>
    <message>
        <source>Go to an answer first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vaya primero a una respuesta</translation>
    </message>
    <message>
        <source>It is already as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ya está como en {record}</translation>
    </message>
    <message>
        <source>Same as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Igual que en {record}</translation>
    </message>
    <message>
        <source>There is no answer here to clear</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aquí no hay respuesta que borrar</translation>
    </message>
    <message>
        <source>There is no other record of this form on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay otro registro de este formulario en este disco</translation>
    </message>
    <message>
        <source>There is nothing to duplicate yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay nada que duplicar</translation>
    </message>
    <message>
        <source>What stands behind dots is not taken over. Type it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que está oculto tras puntos no se copia. Escríbalo aquí.</translation>
    </message>
    <message>
        <source>the draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el borrador de {time}</translation>
    </message>
    <message>
        <source>the record finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el registro terminado {time}</translation>
    </message>
    <message>
        <source>{question}: cleared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: borrada</translation>
    </message>
    <message>
        <source>{record} has no answer here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} no tiene respuesta aquí</translation>
    </message>
    <message>
        <source>“{name}”, a draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}”, un borrador de {time}</translation>
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
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Nothing typed yet. It saves by itself</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay nada escrito. Se guarda solo</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado en este disco</translation>
    </message>
    <message>
        <source>Saved on this disk {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado en este disco {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Not answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin respuesta.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>0 = as long as it takes. Empty = as digi.me sees fit.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>0 = lo que haga falta. Vacío = como digi.me lo vea bien.</translation>
    </message>
    <message>
        <source>All that the contract allows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todo lo que permite el contrato</translation>
    </message>
    <message>
        <source>As digi.me writes it, in JSON. Empty = all that the contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como lo escribe digi.me, en JSON. Vacío = todo lo que permite el contrato.</translation>
    </message>
    <message>
        <source>As written below</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como está escrito abajo</translation>
    </message>
    <message>
        <source>Look for new data at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar datos nuevos como máximo</translation>
    </message>
    <message>
        <source>Media and posts of Instagram and Twitter, of the last year</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Medios y publicaciones de Instagram y Twitter, del último año</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se deja nada fuera.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Service groups: {groups}; services: {services}; kinds: {kinds}; times: {times}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Grupos de servicios: {groups}; servicios: {services}; tipos: {kinds}; tiempos: {times}.</translation>
    </message>
    <message>
        <source>What digi.me is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qué se le pide a digi.me</translation>
    </message>
    <message>
        <source>What was played on Spotify in the last month</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que se escuchó en Spotify en el último mes</translation>
    </message>
    <message>
        <source>Write a whole number of seconds, 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba un número entero de segundos, 0 o más.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Pregunta {number} de {total}</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección {number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{size}, turned into a JPEG that the server takes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size}, convertida en un JPEG que el servidor acepta</translation>
    </message>
</context>
<context>
    <name>SearchLook</name>
    <message>
        <source>Type to search {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba para buscar entre {count} opciones</translation>
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
            <numerusform>%n registro aún no se ha enviado</numerusform>
            <numerusform>%n registros aún no se han enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cuenta y proyecto</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar de proyecto</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name above into your file manager.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie el nombre de la carpeta de arriba en su gestor de archivos.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No program on this laptop opens folders</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ningún programa de este equipo abre carpetas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún sin configurar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Records go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros van a</translation>
    </message>
    <message>
        <source>Reports</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrando la sesión</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seguir con la sesión</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Tenant and campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inquilino y campaña</translation>
    </message>
    <message>
        <source>They stay on this disk and go when somebody signs in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quedan en este disco y salen cuando alguien vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión</translation>
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
        <translation>Acceso dado</translation>
    </message>
    <message>
        <source>Address of the last page, or the code in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dirección de la última página, o el código que contiene</translation>
    </message>
    <message>
        <source>Ask in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntar en el navegador de este equipo</translation>
    </message>
    <message>
        <source>Ask on the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntar en el teléfono del encuestado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>By phone: they point it at the code and answer. Their last page then cannot be reached, which is right: they show or send you its address, and you put it into the field below. In this laptop&apos;s browser: it comes back by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por teléfono: el encuestado lo apunta al código y responde. Su última página no se abre, y así debe ser: le muestra o le envía su dirección, y usted la pone en el campo de abajo. En el navegador de este equipo: vuelve sola.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Given {time}, but digi.me does not take it any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado {time}, pero digi.me ya no lo acepta.</translation>
    </message>
    <message>
        <source>Given {time}, good until {end}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado {time}, válido hasta {end}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dado {time}.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Crear un enlace nuevo</translation>
    </message>
    <message>
        <source>No, forget this access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No, olvidar este acceso</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se quiere</translation>
    </message>
    <message>
        <source>Noted {time}: they are not asked any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Anotado {time}: ya no se pregunta al encuestado.</translation>
    </message>
    <message>
        <source>Nothing of this record goes to digi.me, and nobody waits for it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada de este registro va a digi.me, y nadie lo espera.</translation>
    </message>
    <message>
        <source>One more yes lets the copy be read back, which proves every byte of it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un sí más permite leer la copia de vuelta, lo que prueba cada byte.</translation>
    </message>
    <message>
        <source>Open in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir en el navegador de este equipo</translation>
    </message>
    <message>
        <source>QR code of the link for the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Código QR del enlace para el teléfono del encuestado</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Caducó</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dijo que no</translation>
    </message>
    <message>
        <source>Share with the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Compartir con el encuestado</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The access is forgotten on this laptop. What is in their digi.me stays there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso se ha olvidado en este equipo. Lo que está en su digi.me se queda allí.</translation>
    </message>
    <message>
        <source>The link is not here any more, or the sign-in is locked. Make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El enlace ya no está aquí, o la sesión está bloqueada. Cree un enlace nuevo.</translation>
    </message>
    <message>
        <source>The respondent is asked as soon as there is a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se pregunta al encuestado en cuanto haya red.</translation>
    </message>
    <message>
        <source>They are still to be asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún falta preguntar al encuestado.</translation>
    </message>
    <message>
        <source>They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se puede preguntar de nuevo al encuestado en cualquier momento.</translation>
    </message>
    <message>
        <source>They can have a copy in their own digi.me. Whatever they say, the record stays here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La persona puede tener una copia en su propio digi.me. Diga lo que diga, el registro queda aquí.</translation>
    </message>
    <message>
        <source>They do not want this, or have no digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado no quiere esto, o no tiene digi.me</translation>
    </message>
    <message>
        <source>They said no {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado dijo no {time}.</translation>
    </message>
    <message>
        <source>This is the same digi.me as for “{title}”. Is it the same person or household? Nothing of this record is shared before you say.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Es el mismo digi.me que el de “{title}”. ¿Es la misma persona u hogar? Nada de este registro se comparte antes de que lo diga.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>Yes, the same person or household</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sí, la misma persona u hogar</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Asking digi.me for a link…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pidiendo un enlace a digi.me…</translation>
    </message>
    <message>
        <source>Asking digi.me…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preguntando a digi.me…</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se dio acceso</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one, or use a phone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pudo abrir un navegador. Copie el enlace en uno, o use un teléfono.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada que hacer aquí</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>This page waits for an answer from digi.me alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta página espera solo una respuesta de digi.me.</translation>
    </message>
    <message>
        <source>You can close this page. The laptop that asked you says what happened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Puede cerrar esta página. El equipo que le preguntó dice lo que pasó.</translation>
    </message>
    <message>
        <source>You can close this page. The rest is seen to on the laptop that asked you.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Puede cerrar esta página. Lo demás se hace en el equipo que le preguntó.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated into</comment>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hace falta una respuesta.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>Begin with https://</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empiece por https://</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose a passphrase. It locks your sign-in on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elija una frase de paso. Bloquea su sesión en este equipo.</translation>
    </message>
    <message>
        <source>Enter the passphrase you chose on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba la frase de paso que eligió en este equipo.</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Olvidé la frase de paso</translation>
    </message>
    <message>
        <source>Got a project file? It fills this in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>¿Tiene un archivo de proyecto? Rellena esto.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir archivo de proyecto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Frase de paso otra vez</translation>
    </message>
    <message>
        <source>Password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Server address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciando sesión</translation>
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
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>User name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Without a network you can still fill in forms. Records wait on this disk until you sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin red también puede rellenar formularios. Los registros esperan en este disco hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>Work now, sign in later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trabajar ya, iniciar sesión después</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Once, with a network. After this, forms and drafts work without one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una vez, con red. Después, formularios y borradores funcionan sin ella.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir archivo de proyecto</translation>
    </message>
    <message>
        <source>Project files (*.json);;All files (*)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivos de proyecto (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicie sesión para empezar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Unlock to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquee para enviar</translation>
    </message>
    <message>
        <source>Your sign-in is kept on this laptop under your passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su sesión se guarda en este equipo bajo su frase de paso.</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>next field</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignatureLook</name>
    <message>
        <source>a picture of the signature, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>una imagen de la firma, o péguela con Ctrl+V</translation>
    </message>
    <message>
        <source>or type the name to sign with</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>o escriba el nombre para firmar</translation>
    </message>
    <message>
        <source>sign with a name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>firmar con un nombre</translation>
    </message>
    <message>
        <source>{label}: choose a picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: elegir una imagen</translation>
    </message>
</context>
<context>
    <name>SoftLine</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceptada tal cual: {reason}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Es correcta</translation>
    </message>
    <message>
        <source>Why is it right? Enter keeps it, and it is sent with the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>¿Por qué es correcto? Intro guarda la razón, y se envía con el registro.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message numerus="yes">
        <source>%n on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n aquí</numerusform>
            <numerusform>%n aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibir formularios</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay formularios en este equipo</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver todos los formularios</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Start a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezar un formulario</translation>
    </message>
    <message>
        <source>They come from the server. Once here, they work without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vienen del servidor. Una vez aquí, funcionan sin red.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Why: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué: {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paso {number} de {count}: {name}</translation>
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
            <numerusform>%n registro aún por enviar</numerusform>
            <numerusform>%n registros aún por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 registro aún por enviar</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the sync (Shift+F5)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cancelar la sincronización (Mayús+F5)</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>It ends within seconds. Nothing is lost: what is on its way goes again later.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acaba en segundos. No se pierde nada: lo que va en camino sale de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronización {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync {time}: %n receipts came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Última sincronización {time}: volvió %n recibo.</numerusform>
            <numerusform>Última sincronización {time}: volvieron %n recibos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {time}: 1 receipt came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronización {time}: volvió 1 recibo.</translation>
    </message>
    <message>
        <source>Last sync {time}: it could not send everything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Última sincronización {time}: no pudo enviarlo todo.</translation>
    </message>
    <message>
        <source>No sync on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay sincronización en este equipo.</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No queda nada por enviar</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes when you resume.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pierde nada: lo que queda sale cuando reanude.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún nada que enviar</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Off: nothing goes until you press Sync, and nothing is tried again by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No: nada sale hasta que pulse Sincronizar, y nada se reintenta solo.</translation>
    </message>
    <message>
        <source>Only where it costs nothing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Solo donde no cuesta nada</translation>
    </message>
    <message>
        <source>Only where it costs nothing: over networks that are not metered. Where this laptop cannot tell, nothing goes by itself and the Sync page says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Solo donde no cuesta nada: por redes sin cobro por uso. Si este equipo no puede saberlo, nada sale solo y la página Sincronizar lo dice.</translation>
    </message>
    <message>
        <source>Over a slow link the answers of many records arrive before the first large photo.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Con una conexión lenta, las respuestas de muchos registros llegan antes que la primera foto grande.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausar o reanudar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Pausing the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pausando la sincronización</translation>
    </message>
    <message>
        <source>Records with big files wait for those without</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros con archivos grandes esperan a los que no los tienen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Send finished records by themselves</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar solos los registros terminados</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Enviando %n registro</numerusform>
            <numerusform>Enviando %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviando 1 registro</translation>
    </message>
    <message>
        <source>Sending never removes a record from this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar nunca quita un registro de este disco.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Stopping the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Parando la sincronización</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Avance de la sincronización</translation>
    </message>
    <message>
        <source>The server does not answer now. The records are saved on this disk. {last}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no responde ahora. Los registros están guardados en este disco. {last}</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes by itself in 10 min.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se paró la sincronización. No se pierde nada: lo que queda sale solo en 10 min.</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se paró la sincronización. No se pierde nada: lo que queda sale con la próxima.</translation>
    </message>
    <message>
        <source>You can keep working. Cancel loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Puede seguir trabajando. Cancelar no pierde nada.</translation>
    </message>
    <message>
        <source>{doing}, this file {size}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{doing}, este archivo {size}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{done} de %n registro</numerusform>
            <numerusform>{done} de %n registros</numerusform>
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
        <translation>a {place}</translation>
    </message>
</context>
<context>
    <name>SyncFoot</name>
    <message>
        <source>A sync runs. Test when it has ended.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hay una sincronización en curso. Pruebe cuando termine.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar el diario</translation>
    </message>
    <message>
        <source>Save the log of the last syncs (Ctrl+S)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Guardar el diario de las últimas sincronizaciones (Ctrl+S)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Test connection (Ctrl+T)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Probar la conexión (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Its project is open again. It goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su proyecto está abierto de nuevo. Sale con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>to {place} · {time} · {number} · {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a {place} · {time} · {number} · {form}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n more are owed. Records has all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Se debe %n más. En Registros están todos.</numerusform>
            <numerusform>Se deben %n más. En Registros están todos.</numerusform>
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
        <translation>Rellene un formulario y termínelo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>No finished records. A record you finish waits here until each server has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay registros terminados. Un registro que termine espera aquí hasta que cada servidor lo tenga.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver todos los formularios</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar ahora</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. Sync %n records now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>La red ha vuelto. ¿Sincronizar %n registro ahora?</numerusform>
            <numerusform>La red ha vuelto. ¿Sincronizar %n registros ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back. Sync 1 record now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La red ha vuelto. ¿Sincronizar 1 registro ahora?</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} bloqueados</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} entregados</translation>
    </message>
    <message>
        <source>{count} in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} en cola</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} sin confirmar</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} rechazados</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} enviándose</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} en espera</translation>
    </message>
</context>
<context>
    <name>SyncTable</name>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Records to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros por enviar</translation>
    </message>
</context>
<context>
    <name>TextAreaLook</name>
    <message>
        <source>new line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>línea nueva</translation>
    </message>
</context>
<context>
    <name>TileLook</name>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>go and tick</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ir y marcar</translation>
    </message>
</context>
<context>
    <name>TimeLook</name>
    <message>
        <source>hours:minutes, such as 14:05</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>horas:minutos, por ejemplo 14:05</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n sin enviar</numerusform>
            <numerusform>%n sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Buscar o hacer cualquier cosa (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Language of the form (Ctrl+Shift+L: the next one)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Idioma del formulario (Ctrl+Shift+L: el siguiente)</translation>
    </message>
    <message>
        <source>Network not known yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Red aún desconocida</translation>
    </message>
    <message>
        <source>No network</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin red desde {time}</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún sin proyecto</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Con red</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync (F5): send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar (F5): enviar lo que no se ha enviado</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Syncing {percent} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizando {percent} %</translation>
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
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>{number} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} sin enviar</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiar lo escrito</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, close the form, then open the draft again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie lo escrito si hace falta, cierre el formulario y abra el borrador de nuevo.</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, then close the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie lo escrito si hace falta y cierre el formulario.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se muestra como está ahora. Repase las respuestas y termínelo.</translation>
    </message>
    <message>
        <source>Not attached: fieldapp ran into a fault of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No adjuntado: fieldapp tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Not saved. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No guardado. Mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>Not saved: fieldapp ran into a fault of its own. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No guardado: fieldapp tuvo un fallo propio. Mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>Press Try again. If that does not help, tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pulse Reintentar. Si no ayuda, avise a su supervisor.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador pasó en otra parte a otra versión de su formulario. Lo escrito desde entonces no está guardado.</translation>
    </message>
    <message>
        <source>This draft was not moved. It is as it was, with every answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador no se movió. Está como estaba, con cada respuesta.</translation>
    </message>
    <message>
        <source>This record was finished or removed elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro se terminó o se quitó en otra parte. Lo escrito desde entonces no está guardado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What was typed is copied. Paste it where it is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo escrito está copiado. Péguelo donde haga falta.</translation>
    </message>
    <message>
        <source>What you typed is still here. Press Try again. If that does not help, copy what was typed and tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que escribió sigue aquí. Pulse Reintentar. Si no ayuda, copie lo escrito y avise a su supervisor.</translation>
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
        <translation>Hecho de nuevo</translation>
    </message>
    <message>
        <source>Moved to {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Movido a {version}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>otra versión del formulario</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la versión más nueva</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n answer(s) carry over: all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n respuesta pasa: todas.</numerusform>
            <numerusform>%n respuestas pasan: todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n cambio de palabras</numerusform>
            <numerusform>%n cambios de palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n opción añadida</numerusform>
            <numerusform>%n opciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n opción cambiada</numerusform>
            <numerusform>%n opciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n opción quitada</numerusform>
            <numerusform>%n opciones quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) to questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n otro cambio en preguntas</numerusform>
            <numerusform>%n otros cambios en preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pregunta añadida</numerusform>
            <numerusform>%n preguntas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n pregunta quitada</numerusform>
            <numerusform>%n preguntas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n regla cambiada</numerusform>
            <numerusform>%n reglas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this form is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hay una versión más nueva de este formulario.</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mover este borrador</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No difiere nada que se note.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver qué cambia</translation>
    </message>
    <message>
        <source>See what changes (F7)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ver qué cambia (F7)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The one answer carries over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La única respuesta pasa.</translation>
    </message>
    <message>
        <source>There is no newer version of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay versión más nueva de este formulario</translation>
    </message>
    <message>
        <source>This draft stays with {version}. F7 shows what changes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador se queda con {version}. F7 muestra qué cambia.</translation>
    </message>
    <message>
        <source>its version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>su versión</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes} y más</translation>
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
            <numerusform>Pasan {kept} de %n respuesta.</numerusform>
            <numerusform>Pasan {kept} de %n respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program on this computer opens it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ningún programa de este equipo lo abre</translation>
    </message>
</context>
<context>
    <name>WhereModel</name>
    <message>
        <source>Backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backup: none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copia de seguridad: ninguna</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registro</translation>
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
        <translation>comprobado {time}</translation>
    </message>
    <message>
        <source>files: {there} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>archivos: {there} de {total}</translation>
    </message>
    <message>
        <source>here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aquí</translation>
    </message>
    <message>
        <source>here, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aquí, un borrador</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>no backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sin copia</translation>
    </message>
    <message>
        <source>not whole</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>see its receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>vea su recibo</translation>
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
        <translation>Dónde está cada registro</translation>
    </message>
</context>
<context>
    <name>WhereaboutsPage</name>
    <message numerus="yes">
        <source>%n damaged data files were set aside; ask for help first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n archivo de datos dañado se apartó; pida ayuda primero</numerusform>
            <numerusform>%n archivos de datos dañados se apartaron; pida ayuda primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered records are not wholly proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro entregado no está del todo probado</numerusform>
            <numerusform>%n registros entregados no están del todo probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n borrador con respuestas está solo en este disco</numerusform>
            <numerusform>%n borradores con respuestas están solo en este disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers lie in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n borrador con respuestas está en la papelera</numerusform>
            <numerusform>%n borradores con respuestas están en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions that a server refused and later ones replaced are on this disk alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n versión anterior, rechazada por un servidor y luego sustituida, está solo en este disco.</numerusform>
            <numerusform>%n versiones anteriores, rechazadas por un servidor y luego sustituidas, están solo en este disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished records wait for a project to be set up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro terminado espera a que haya un proyecto</numerusform>
            <numerusform>%n registros terminados esperan a que haya un proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone, as their respondents want it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro está solo en este disco, como quiere su encuestado</numerusform>
            <numerusform>%n registros están solo en este disco, como quieren sus encuestados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have still to be sent, or wait for a receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n registro está por enviar o espera un recibo</numerusform>
            <numerusform>%n registros están por enviar o esperan un recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Each record that you begin stands here, with every place that has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registro que empiece está aquí, con cada lugar que lo tiene.</translation>
    </message>
    <message>
        <source>Every record here is proved to be at every place that it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registro aquí está probado en cada lugar adonde debía ir.</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir a Registros</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Not safe to wipe yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no es seguro borrar</translation>
    </message>
    <message>
        <source>Nothing is on this disk yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay nada en este disco.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir el primero</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Safe to wipe</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se puede borrar sin riesgo</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar los borradores</translation>
    </message>
    <message>
        <source>Show the unsent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar los no enviados</translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The last version of every record here is proved to be where it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La última versión de cada registro aquí está probada adonde debía ir.</translation>
    </message>
    <message>
        <source>There is no backup of this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay copia de seguridad de este disco.</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dónde están mis datos</translation>
    </message>
    <message>
        <source>{proved} of {total} records are proved to be where they belong.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{proved} de {total} registros están probados donde deben estar.</translation>
    </message>
</context>
<context>
    <name>YearLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>más tarde o más temprano</translation>
    </message>
    <message>
        <source>year, such as 2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>año, por ejemplo 2026</translation>
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
        <translation>quedan {number}</translation>
    </message>
</context>
<context>
    <name>_HowFar</name>
    <message>
        <source>Photos and files: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos y archivos: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Leyendo los datos</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Type to find among {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba para buscar entre {count} opciones</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>buscar</translation>
    </message>
    <message>
        <source>“{letters}”: more than {count}; type on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{letters}”: más de {count}; siga escribiendo</translation>
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
        <translation>Respuesta ahora:</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>not answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Answer these first: {questions}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Responda primero a: {questions}.</translation>
    </message>
    <message>
        <source>Answer “{question}” first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Responda primero a “{question}”.</translation>
    </message>
    <message>
        <source>Nothing to choose from: see the answers before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada que elegir: vea las respuestas anteriores</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <source>A new draft with the same answers: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Un borrador nuevo con la misma respuesta: %n</numerusform>
            <numerusform>Un borrador nuevo con las mismas respuestas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copy}. Files that are missing on this disk were left out: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{copy}. Se dejaron fuera archivos que faltan en este disco: %n</numerusform>
            <numerusform>{copy}. Se dejaron fuera archivos que faltan en este disco: %n</numerusform>
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
        <translation>Entregado</translation>
    </message>
    <message>
        <source>In line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se quiere</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>This disk: saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este disco: guardado {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>blocked, {act}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>bloqueado, {act}</translation>
    </message>
    <message>
        <source>delivered {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>entregado {time}</translation>
    </message>
    <message>
        <source>finish first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminar primero</translation>
    </message>
    <message>
        <source>needs a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>necesita un sí</translation>
    </message>
    <message>
        <source>needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>próxima sincronización</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no se pidió</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no confirmado</translation>
    </message>
    <message>
        <source>not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no probado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no se quiere</translation>
    </message>
    <message>
        <source>not wanted by the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el encuestado no lo quiere</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not yet, finish the draft first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aún no, termine primero el borrador</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>rechazado, le necesita</translation>
    </message>
    <message>
        <source>replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sustituido por una versión posterior</translation>
    </message>
    <message>
        <source>retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>reintento {wait}</translation>
    </message>
    <message>
        <source>sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>taken by the server, not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>tomado por el servidor, no probado</translation>
    </message>
    <message>
        <source>unlock first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>desbloquear primero</translation>
    </message>
    <message>
        <source>waiting, goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en espera, sale con la próxima sincronización</translation>
    </message>
    <message>
        <source>waiting, retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en espera, reintento {wait}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>day/month/year, such as 31/03/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>día/mes/año, por ejemplo 31/03/2026</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dentro de {span}</translation>
    </message>
    <message>
        <source>month/day/year, such as 03/31/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mes/día/año, por ejemplo 03/31/2026</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>hace {span}</translation>
    </message>
    <message>
        <source>{span} old</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>edad: {span}</translation>
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
        <translation>Un archivo de este registro no es lo que dice su nombre, así que el servidor lo rechazó. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>A file that belongs to this record is missing on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Falta en este disco un archivo de este registro.</translation>
    </message>
    <message>
        <source>A passphrase is needed to protect your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hace falta una frase de paso para proteger su sesión.</translation>
    </message>
    <message>
        <source>A sync is already running in another fieldapp window or command.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ya hay una sincronización en otra ventana u orden de fieldapp.</translation>
    </message>
    <message>
        <source>An earlier version of this record has to arrive first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Antes tiene que llegar una versión anterior de este registro.</translation>
    </message>
    <message>
        <source>Ask again, and see that the respondent signs in with their own digi.me.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte de nuevo, y vea que el encuestado inicie sesión con su propio digi.me.</translation>
    </message>
    <message>
        <source>Ask for a new project file, or ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida un archivo de proyecto nuevo, o pida al encuestado que dé acceso otra vez.</translation>
    </message>
    <message>
        <source>Ask for a project file with version v1.7, or one where each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida un archivo de proyecto con la versión v1.7, o uno en que cada encuestado dé acceso.</translation>
    </message>
    <message>
        <source>Ask for the file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida el archivo de nuevo y muestre los detalles a quien lo envió.</translation>
    </message>
    <message>
        <source>Ask for the project file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida el archivo de proyecto de nuevo y muestre los detalles a quien lo envió.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the account along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte de nuevo al encuestado desde el registro: eso puede traer la cuenta.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the place along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte de nuevo al encuestado desde el registro: eso puede traer el lugar.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: the access then begins anew.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte de nuevo al encuestado desde el registro: el acceso empieza entonces de cero.</translation>
    </message>
    <message>
        <source>Ask the respondent again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte de nuevo al encuestado más tarde. Si vuelve a pasar, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Ask the respondent again: that makes a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte de nuevo al encuestado: eso crea un enlace nuevo.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow gz (application/gzip) in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida al administrador del servidor que permita gz (application/gzip) en los formatos de archivo del filestore, y pulse Reintentar.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow the kind in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida al administrador del servidor que permita este tipo en los formatos de archivo del filestore, y pulse Reintentar.</translation>
    </message>
    <message>
        <source>Ask whether the project file has the key of the contract that reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte si el archivo de proyecto tiene la clave del contrato de lectura.</translation>
    </message>
    <message>
        <source>Ask your supervisor to activate it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida a su supervisor que la active.</translation>
    </message>
    <message>
        <source>Ask your supervisor to give your account the right role, then sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pida a su supervisor que dé a su cuenta el rol correcto e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask your supervisor whether it is there. If it is not, press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunte a su supervisor si está allí. Si no, pulse Reintentar.</translation>
    </message>
    <message>
        <source>Attach the original file to any draft, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adjunte el archivo original a un borrador y pulse Reintentar, o pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>Bring it back under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recupérelo en Registros y continúe.</translation>
    </message>
    <message>
        <source>Check how it is spelt. If it is right and has no forms yet, open its project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise cómo se escribe. Si está bien y aún no tiene formularios, abra su archivo de proyecto.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise que siga allí y que pueda abrirlo, y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that it is the right file. Pictures and lists belong into the folder beside it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise que sea el archivo correcto. Imágenes y listas van en la carpeta de al lado.</translation>
    </message>
    <message>
        <source>Check that it is the right folder, or make its pictures and films smaller.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise que sea la carpeta correcta, o haga más pequeñas sus imágenes y películas.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise que el disco no esté protegido y que pueda escribir en la carpeta, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check that this laptop is online and that the server address in Settings is right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise que este equipo esté en línea y que la dirección del servidor en Ajustes sea correcta.</translation>
    </message>
    <message>
        <source>Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise el nombre. `fieldapp forms`, `drafts` y `outbox` listan lo que hay aquí.</translation>
    </message>
    <message>
        <source>Check the server address. If it is right, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise la dirección del servidor. Si es correcta, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise la fecha y la hora de este equipo. Si están bien, pida el archivo de proyecto de nuevo.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask your supervisor before you go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Revise la fecha y la hora de este equipo. Si son correctas, pregunte a su supervisor antes de seguir.</translation>
    </message>
    <message>
        <source>Choose a file of another kind. If it must be this one, ask your supervisor: the server&apos;s allowed file formats and fileKinds in the project file have to name the kind.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elija un archivo de otro tipo. Si tiene que ser este, pregunte a su supervisor: los formatos de archivo permitidos del servidor y fileKinds en el archivo del proyecto tienen que nombrar el tipo.</translation>
    </message>
    <message>
        <source>Choose a passphrase first: it protects your sign-in on this computer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elija primero una frase de paso: protege su sesión en este equipo.</translation>
    </message>
    <message>
        <source>Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elija una foto (jpg, png), un PDF, un texto (txt, csv) o un archivo de oficina (docx, odt, xlsx, ods).</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this laptop first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elíjalo de nuevo, o cópielo primero a este equipo.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Close other fieldapp windows or commands, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cierre otras ventanas u órdenes de fieldapp y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cierre otros programas y pulse Reintentar.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that came after the consent, and paste it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie la dirección entera de la página que vino tras el consentimiento, y péguela aquí.</translation>
    </message>
    <message>
        <source>DIGIT</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>DIGIT</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borre archivos que no necesite o vacíe la papelera, y pulse Reintentar.</translation>
    </message>
    <message>
        <source>Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No borre nada. `fieldapp recover` recupera lo que se puede leer; la ventana también lo ofrece.</translation>
    </message>
    <message>
        <source>Do not delete the record. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No borre el registro. Muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Each goes again alone, so that one bad record does not hold up the others.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada uno sale de nuevo solo, para que un registro malo no retenga a los demás.</translation>
    </message>
    <message>
        <source>Each goes again alone, under the same number, so none can count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada uno sale de nuevo solo, con el mismo número, así que ninguno puede contar dos veces.</translation>
    </message>
    <message>
        <source>Each record says which one. Open that project&apos;s file, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada registro dice cuál. Abra el archivo de ese proyecto y sincronice.</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, finish it and sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Edite el registro (Ctrl+E, o `fieldapp fill --edit RECORD`), elija allí el archivo correcto, termínelo y sincronice.</translation>
    </message>
    <message>
        <source>Enter the passphrase to unlock it. Forms and drafts work without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba la frase de paso para desbloquear. Formularios y borradores funcionan sin ella.</translation>
    </message>
    <message>
        <source>Every answer is kept. Fix the answers listed, then finish.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada respuesta se conserva. Corrija las respuestas de la lista y termine.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos or shorter texts, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Termine un registro nuevo con fotos más pequeñas o textos más cortos, o pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Termine un registro nuevo con fotos más pequeñas, o pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>Go on with the others. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Siga con los demás. Muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Go on working. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Siga trabajando. Muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>If each respondent shall give access, ask for a project file that says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Si cada encuestado debe dar acceso, pida un archivo de proyecto que lo diga.</translation>
    </message>
    <message>
        <source>In this project no respondent is asked: one access is used for all, or none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En este proyecto no se pregunta a ningún encuestado: se usa un acceso para todos, o ninguno.</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Instale la versión más nueva y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Install the newest version of fieldapp. Then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Instale la versión más nueva de fieldapp. Después pulse Sincronizar.</translation>
    </message>
    <message>
        <source>Install the version you had before, and show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Instale la versión que tenía antes, y muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>It belongs to {project}, not to the project in use, so it was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pertenece a {project}, no al proyecto en uso, así que no se envió.</translation>
    </message>
    <message>
        <source>It cannot be compared, byte by byte. They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se puede comparar byte a byte. Se puede preguntar de nuevo al encuestado en cualquier momento.</translation>
    </message>
    <message>
        <source>It goes again by itself. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sale de nuevo solo. Muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>It goes again with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sale de nuevo con la próxima sincronización.</translation>
    </message>
    <message>
        <source>It goes by itself after that. See what holds up the earlier version.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Después sale solo. Vea qué retiene a la versión anterior.</translation>
    </message>
    <message>
        <source>It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Después sale solo. Pregúntele desde el registro, o con `fieldapp share ID`.</translation>
    </message>
    <message>
        <source>It goes for good after 30 days; until then it can be restored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desaparece del todo a los 30 días; hasta entonces se puede restaurar.</translation>
    </message>
    <message>
        <source>It is kept here and goes again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se conserva aquí y sale de nuevo. Si sigue así, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>It waits for the respondent&apos;s consent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espera el consentimiento del encuestado.</translation>
    </message>
    <message>
        <source>It was on its way when the sync was interrupted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iba en camino cuando se interrumpió la sincronización.</translation>
    </message>
    <message>
        <source>Look at each letter and paste it again, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mire cada letra y péguelo de nuevo, o cree un enlace nuevo.</translation>
    </message>
    <message>
        <source>Look at the record: it says how far its respondent was asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mire el registro: dice hasta dónde se preguntó a su encuestado.</translation>
    </message>
    <message>
        <source>Make room: delete files you do not need or empty the bin. Then choose the file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Haga sitio: borre archivos que no necesite o vacíe la papelera. Después elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Make the answer shorter, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acorte la respuesta y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Mend what is listed, or ask whoever made the form, then add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Corrija lo que está en la lista, o pregunte a quien hizo el formulario, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>No project is set up on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay proyecto en este equipo.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was sent. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nadie ha iniciado sesión, así que no se envió nada. Los registros quedan en este disco.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no guardado: otro programa está usando los datos.</translation>
    </message>
    <message>
        <source>Not saved: the data folder cannot be written.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No guardado: no se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No guardado: el disco está lleno. Mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>Not saved: this computer has no memory left. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No guardado: este equipo se quedó sin memoria. Mantenga abierta esta ventana.</translation>
    </message>
    <message>
        <source>Not saved: this is more text than can be stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No guardado: es más texto del que se puede guardar.</translation>
    </message>
    <message>
        <source>Nothing changed. Paste the right one, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No cambió nada. Pegue la dirección correcta, o cree un enlace nuevo.</translation>
    </message>
    <message>
        <source>Nothing has to be said about the digi.me of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay nada que decir del digi.me de este registro.</translation>
    </message>
    <message>
        <source>Nothing is shared. They can be asked again from the record at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se comparte nada. Se puede preguntar de nuevo al encuestado desde el registro en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing more is shared. Only if they want it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se comparte nada más. Solo si el encuestado lo quiere, pregúntele de nuevo desde el registro.</translation>
    </message>
    <message>
        <source>Nothing was shared. The respondent can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se compartió nada. Se puede preguntar de nuevo al encuestado en cualquier momento.</translation>
    </message>
    <message>
        <source>Only if the respondent wants it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Solo si el encuestado lo quiere, pregúntele de nuevo desde el registro.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network if it asks, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra un navegador, entre en la red si lo pide, y pulse Sincronizar.</translation>
    </message>
    <message>
        <source>Open it again, look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ábralo de nuevo, repase las respuestas y termínelo.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in another program, save it there as jpg, and choose that file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ábrala en otro programa, guárdela como jpg, y elija ese archivo.</translation>
    </message>
    <message>
        <source>Open the file of that project, whose server is {server}, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra el archivo de ese proyecto, cuyo servidor es {server}, y sincronice.</translation>
    </message>
    <message>
        <source>Open the project file again, or sign in with the server address. The old file is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra de nuevo el archivo de proyecto, o inicie sesión con la dirección del servidor. El archivo antiguo se conserva.</translation>
    </message>
    <message>
        <source>Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra de nuevo el archivo de proyecto.</translation>
    </message>
    <message>
        <source>Open the project file that it was collected with, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra el archivo del proyecto con el que se recogió y sincronice.</translation>
    </message>
    <message>
        <source>Open the record to ask them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abra el registro para pedírselo.</translation>
    </message>
    <message>
        <source>Press Send again at its receipt. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pulse Enviar de nuevo en su recibo. Cuando todos los lugares lo hayan confirmado, se puede borrar.</translation>
    </message>
    <message>
        <source>Press Try again later, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pulse Reintentar más tarde, o muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Press Try again, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pulse Reintentar, o muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Read the reason below, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lea el motivo abajo y pulse Reintentar, o pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>Records shows its answers and where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros muestra sus respuestas y dónde está.</translation>
    </message>
    <message>
        <source>Records shows where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros muestra dónde está.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then edit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restáurelo de la papelera en Registros y después edítelo.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restáurelo de la papelera en Registros y después siga.</translation>
    </message>
    <message>
        <source>Say at the record whether it is the same person or household. Then it goes by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Diga en el registro si es la misma persona u hogar. Después sale solo.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Muestre los detalles a quien envió el archivo de proyecto.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: accountReference in it names the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Muestre los detalles a quien envió el archivo de proyecto: accountReference indica en él la cuenta.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: the address belongs in the contract.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Muestre los detalles a quien envió el archivo de proyecto: la dirección tiene que estar en el contrato.</translation>
    </message>
    <message>
        <source>Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Sign in, or open the project file you were given.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicie sesión, o abra el archivo de proyecto que recibió.</translation>
    </message>
    <message>
        <source>Some records belong to another project, so they were not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Algunos registros pertenecen a otro proyecto, así que no se enviaron a este.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s digi.me answered, so that access was not kept. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respondió el digi.me de otra persona, así que ese acceso no se guardó. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>Something did not work. Your answers are safe on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Algo no funcionó. Sus respuestas están a salvo en este disco.</translation>
    </message>
    <message>
        <source>Start over and sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empiece de nuevo e inicie sesión otra vez con usuario y contraseña: no se pierde ningún registro.</translation>
    </message>
    <message>
        <source>Sync first. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronice primero. Cuando todos los lugares lo hayan confirmado, se puede borrar.</translation>
    </message>
    <message>
        <source>The connection broke before the server&apos;s answer arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La conexión se cortó antes de llegar la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The data could not be brought up to this version and was left as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los datos no se pudieron llevar a esta versión y quedaron como estaban.</translation>
    </message>
    <message>
        <source>The data file on this disk is damaged and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo de datos de este disco está dañado y no se tocó.</translation>
    </message>
    <message>
        <source>The file that keeps your sign-in is damaged.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo que guarda su sesión está dañado.</translation>
    </message>
    <message>
        <source>The files beside this form are larger than 100 MB together, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los archivos junto a este formulario pasan juntos de 100 MB, así que no se añadió.</translation>
    </message>
    <message>
        <source>The folder with this form&apos;s pictures and lists cannot be opened, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La carpeta con las imágenes y listas de este formulario no se puede abrir, así que no se añadió.</translation>
    </message>
    <message>
        <source>The link to digi.me had run out, so no access was given. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El enlace a digi.me había caducado, así que no se dio acceso. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The network may be weak here. Try again later or from another place.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La red puede ser débil aquí. Pruebe más tarde o en otro lugar.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La próxima sincronización pregunta de nuevo. Si sigue así, pida al encuestado que dé acceso otra vez.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La próxima sincronización pregunta de nuevo. Si sigue así, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>The next sync asks again. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La próxima sincronización pregunta de nuevo. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The project file cannot be used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo de proyecto no se puede usar.</translation>
    </message>
    <message>
        <source>The project file could not be opened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pudo abrir el archivo de proyecto.</translation>
    </message>
    <message>
        <source>The project&apos;s digi.me key is not on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clave digi.me del proyecto no está en este equipo.</translation>
    </message>
    <message>
        <source>The respondent did not give access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado no dio acceso a digi.me. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The respondent did not let the copy be read back. What was shared stays theirs.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado no dejó leer la copia de vuelta. Lo compartido sigue siendo suyo.</translation>
    </message>
    <message>
        <source>The respondent has not given access to digi.me yet. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado aún no ha dado acceso a digi.me. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The respondent has not let their copy be read back, so it cannot be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado no ha dejado leer su copia de vuelta, así que no se puede comparar.</translation>
    </message>
    <message>
        <source>The respondent took back their access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado retiró su acceso a digi.me. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The respondent wants no copy in digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado no quiere copia en digi.me. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no account to send to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso del encuestado no indica cuenta a la que enviar. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no place to write to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso del encuestado no indica lugar donde escribir. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access to digi.me has run out. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso del encuestado a digi.me caducó. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The server could not be reached. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pudo llegar al servidor. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server could not process the records it was sent together.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no pudo tratar los registros que se le enviaron juntos.</translation>
    </message>
    <message>
        <source>The server could not process this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no pudo tratar este registro. Queda en este disco.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no respondió a tiempo. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server did not renew this laptop&apos;s access. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no renovó el acceso de este equipo. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server does not let fieldapp sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no deja que fieldapp inicie sesión.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no acepta archivos de este tipo, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no acepta archivos de este tipo. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>The server does not take records from this version of fieldapp any more. They are kept here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor ya no acepta registros de esta versión de fieldapp. Quedan guardados aquí.</translation>
    </message>
    <message>
        <source>The server has a problem. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor tiene un problema. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server has no forms for the campaign {campaign}, so nothing was changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no tiene formularios para la campaña {campaign}, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The server has the records and did not say what became of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor tiene los registros y no dijo qué fue de ellos.</translation>
    </message>
    <message>
        <source>The server has the records and is still working on them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor tiene los registros y aún trabaja en ellos.</translation>
    </message>
    <message>
        <source>The server is busy and asked us to wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor está ocupado y nos pidió esperar.</translation>
    </message>
    <message>
        <source>The server is not set up to take sync files yet. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor aún no está preparado para recibir archivos de sincronización. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server may have this record already, and would count it twice if it went again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor puede tener ya este registro, y lo contaría dos veces si saliera otra vez.</translation>
    </message>
    <message>
        <source>The server refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor rechazó este registro. Queda en este disco.</translation>
    </message>
    <message>
        <source>The server takes no larger file. Make it smaller or choose another one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor no acepta archivos más grandes. Redúzcalo o elija otro.</translation>
    </message>
    <message>
        <source>The server takes photos as jpg or png. Choose one of these.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor acepta fotos en jpg o png. Elija una de estas.</translation>
    </message>
    <message>
        <source>The server took only part of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor solo aceptó una parte de este registro.</translation>
    </message>
    <message>
        <source>The server took only some of the records it was sent together, and does not say which.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor solo aceptó algunos de los registros que se le enviaron juntos, y no dice cuáles.</translation>
    </message>
    <message>
        <source>The server took the records but then did not know them any more. They are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor recibió los registros pero después ya no los conocía. Quedan en este disco.</translation>
    </message>
    <message>
        <source>The server&apos;s address was not found. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se encontró la dirección del servidor. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pudo entender la respuesta del servidor. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be proved, so nothing was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No se pudo probar la identidad del servidor, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The settings of this laptop could not be read and start anew. Forms and records are all here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los ajustes de este equipo no se pudieron leer y empiezan de cero. Los formularios y registros están todos aquí.</translation>
    </message>
    <message>
        <source>The sync was interrupted before its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La sincronización se interrumpió antes del final.</translation>
    </message>
    <message>
        <source>The user name, the password or the project&apos;s tenant is not right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El nombre de usuario, la contraseña o el inquilino del proyecto no es correcto.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, check the server address in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen de nuevo solos. Si sigue así, revise la dirección del servidor en Ajustes.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen de nuevo solos. Si sigue así, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>They go again by themselves. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen de nuevo solos. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>They go when somebody signs in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen cuando alguien inicie sesión.</translation>
    </message>
    <message>
        <source>They go when there is a network. Check the connection, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen cuando haya red. Revise la conexión y pulse Sincronizar.</translation>
    </message>
    <message>
        <source>They go when you sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Salen cuando inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta cuenta está bloqueada tras demasiadas contraseñas erróneas.</translation>
    </message>
    <message>
        <source>This account is not active.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta cuenta no está activa.</translation>
    </message>
    <message>
        <source>This answer is not to the question that was asked, so it was not used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta respuesta no es a la pregunta que se hizo, así que no se usó.</translation>
    </message>
    <message>
        <source>This computer has no secret store of its own that could do it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este equipo no tiene un almacén de secretos propio que pueda hacerlo.</translation>
    </message>
    <message>
        <source>This computer&apos;s secret store did not open, so your sign-in cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El almacén de secretos de este equipo no se abrió, así que su sesión no se puede leer.</translation>
    </message>
    <message>
        <source>This could not be done, by a fault of fieldapp&apos;s own. The record is kept as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no se pudo hacer, por un fallo propio de fieldapp. El registro queda como estaba.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no se pudo guardar.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of fieldapp and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Estos datos los escribió una versión más nueva de fieldapp y no se tocaron.</translation>
    </message>
    <message>
        <source>This digi.me was given with another record, too, so a person has to look. Nothing was shared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este digi.me se dio también con otro registro, así que una persona tiene que mirar. No se compartió nada.</translation>
    </message>
    <message>
        <source>This draft lies in the bin, so it was not changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador está en la papelera, así que no se cambió.</translation>
    </message>
    <message>
        <source>This draft lies in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador está en la papelera.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Both your answers and those are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador se cambió mientras tanto en otra parte. Se conservan sus respuestas y aquellas.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este borrador pasó en otra parte a otra versión de su formulario.</translation>
    </message>
    <message>
        <source>This file cannot be opened, so no form was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo no se puede abrir, así que no se añadió ningún formulario.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo no se puede leer, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>This file cannot be used as a form, so nothing was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo no sirve de formulario, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo pasa de 100 MB, así que no se leyó como formulario.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo pasa de 5 MB, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>This file of digi.me is locked for another key, so it was not read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo de digi.me está cerrado para otra clave, así que no se leyó.</translation>
    </message>
    <message>
        <source>This file was not attached: the disk is almost full. Answers are still saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este archivo no se adjuntó: el disco está casi lleno. Las respuestas se siguen guardando.</translation>
    </message>
    <message>
        <source>This is neither the address of the last page nor the code in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no es ni la dirección de la última página ni el código que contiene.</translation>
    </message>
    <message>
        <source>This is not a photo that fieldapp can read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no es una foto que fieldapp pueda leer, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>This is not on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no está en este disco.</translation>
    </message>
    <message>
        <source>This network answered with a web page instead of the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta red respondió con una página web en vez del servidor.</translation>
    </message>
    <message>
        <source>This passphrase does not open your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta frase de paso no abre su sesión.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta imagen no se puede leer, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>This project asks digi.me for more than its contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este proyecto pide a digi.me más de lo que permite su contrato.</translation>
    </message>
    <message>
        <source>This project&apos;s digi.me address is of a version that fieldapp does not know.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La dirección digi.me de este proyecto es de una versión que fieldapp no conoce.</translation>
    </message>
    <message>
        <source>This project&apos;s server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor de este proyecto no acepta archivos de este tipo, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me cannot do this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La versión de digi.me de este proyecto no puede hacer esto. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me needs each respondent&apos;s access. Your records are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La versión de digi.me de este proyecto necesita el acceso de cada encuestado. Sus registros se conservan.</translation>
    </message>
    <message>
        <source>This record belongs to another project, so it was not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro pertenece a otro proyecto, así que no se envió a este.</translation>
    </message>
    <message>
        <source>This record cannot be finished yet: some answers need fixing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro aún no se puede terminar: hay respuestas por corregir.</translation>
    </message>
    <message>
        <source>This record cannot be put into a sync file. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro no se puede poner en un archivo de sincronización. Queda en este disco.</translation>
    </message>
    <message>
        <source>This record does not lie in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro no está en la papelera.</translation>
    </message>
    <message>
        <source>This record does not wait for a project any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro ya no espera un proyecto.</translation>
    </message>
    <message>
        <source>This record is finished and cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro está terminado y ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>This record is finished, so it is no draft any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro está terminado, así que ya no es un borrador.</translation>
    </message>
    <message>
        <source>This record is too large: the server takes files up to 5 MB. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro es demasiado grande: el servidor acepta archivos de hasta 5 MB. Queda en este disco.</translation>
    </message>
    <message>
        <source>This record lies in the bin already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro ya está en la papelera.</translation>
    </message>
    <message>
        <source>This record lies in the bin, so it cannot be edited.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro está en la papelera, así que no se puede editar.</translation>
    </message>
    <message>
        <source>This record was not deleted: a server that had taken it does not have it as it was sent any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro no se borró: un servidor que lo había recibido ya no lo tiene como se envió.</translation>
    </message>
    <message>
        <source>This record was not deleted: it is finished and not yet delivered everywhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este registro no se borró: está terminado y aún no se entregó en todas partes.</translation>
    </message>
    <message>
        <source>This server does not offer what fieldapp needs. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este servidor no ofrece lo que fieldapp necesita. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>This version of fieldapp cannot read this form. What was answered is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta versión de fieldapp no puede leer este formulario. Lo respondido se conserva.</translation>
    </message>
    <message>
        <source>This was taken back before the answer was settled, so no access was kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto se retiró antes de que la respuesta quedara fija, así que no se guardó ningún acceso.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pruebe más tarde. Si vuelve a pasar, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Try again. A record that was on its way goes under the same number, so it cannot count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inténtelo de nuevo. Un registro que iba en camino sale con el mismo número, así que no puede contar dos veces.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pruebe de nuevo. Si vuelve a pasar, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Try again. If it is forgotten, sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pruebe de nuevo. Si la olvidó, inicie sesión con nombre y contraseña: no se pierde ningún registro.</translation>
    </message>
    <message>
        <source>Try again. Nothing on this disk has changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pruebe de nuevo. Nada ha cambiado en este disco.</translation>
    </message>
    <message>
        <source>Type the password again. If that does not help, check the user name, then the project&apos;s tenant. After 5 wrong passwords the account is locked for an hour.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Escriba de nuevo la contraseña. Si no ayuda, revise el nombre de usuario y luego el inquilino del proyecto. Tras 5 contraseñas erróneas la cuenta se bloquea una hora.</translation>
    </message>
    <message>
        <source>Unlock it and try again. If that does not help, start over and sign in: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Desbloquéelo e inténtelo de nuevo. Si no ayuda, empiece de nuevo e inicie sesión: no se pierde ningún registro.</translation>
    </message>
    <message>
        <source>Update fieldapp, or get the forms again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Actualice fieldapp, u obtenga los formularios de nuevo. Si sigue así, muestre los detalles a su supervisor.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Use la ventana abierta, o ciérrela primero.</translation>
    </message>
    <message>
        <source>Wait an hour and try again, or ask your supervisor to unlock it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espere una hora y pruebe de nuevo, o pida a su supervisor que la desbloquee.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Nothing is sent twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espere a que termine. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>What arrived stays theirs. To compare it, ask them once more from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que llegó sigue siendo del encuestado. Para compararlo, pregúntele una vez más desde el registro.</translation>
    </message>
    <message>
        <source>What it had not brought there goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que no llevó allí sale con la próxima.</translation>
    </message>
    <message>
        <source>You are signed out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su sesión está cerrada. Los registros quedan en este disco.</translation>
    </message>
    <message>
        <source>You find it under Records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo encuentra en Registros.</translation>
    </message>
    <message>
        <source>Your account may not do this. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su cuenta no tiene permiso para esto. Los registros quedan en este disco.</translation>
    </message>
    <message>
        <source>Your records are kept here. Install the newest version of fieldapp, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sus registros quedan aquí. Instale la versión más nueva de fieldapp y pulse Sincronizar.</translation>
    </message>
    <message>
        <source>Your records go again by themselves after the wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sus registros salen de nuevo solos tras la espera.</translation>
    </message>
    <message>
        <source>Your sign-in is locked with a passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su sesión está bloqueada con una frase de paso.</translation>
    </message>
    <message>
        <source>Your sign-in ran out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Su sesión ha caducado. Los registros quedan en este disco.</translation>
    </message>
    <message>
        <source>digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me</translation>
    </message>
    <message>
        <source>digi.me could not check who sent this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no pudo comprobar quién envió esto. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>digi.me could not give access. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no pudo dar acceso. El registro queda en este disco.</translation>
    </message>
    <message>
        <source>digi.me did not say which account the record goes to. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no dijo a qué cuenta va el registro. Queda en este disco.</translation>
    </message>
    <message>
        <source>digi.me does not know this code, or it has run out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no conoce este código, o caducó.</translation>
    </message>
    <message>
        <source>digi.me does not know this project&apos;s contract. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no conoce el contrato de este proyecto. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>digi.me does not take a record or file of this size. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no acepta un registro o archivo de este tamaño. Queda en este disco.</translation>
    </message>
    <message>
        <source>digi.me does not take records from this version of fieldapp any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me ya no acepta registros de esta versión de fieldapp.</translation>
    </message>
    <message>
        <source>digi.me has no account that this project&apos;s FHIR goes to. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no tiene cuenta a la que vaya el FHIR de este proyecto. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>digi.me has the record and has not let it into the respondent&apos;s library yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me tiene el registro y aún no lo ha dejado entrar en la biblioteca del encuestado.</translation>
    </message>
    <message>
        <source>digi.me may not answer to this laptop&apos;s address. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me no puede responder a la dirección de este equipo. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>digi.me refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me rechazó este registro. Queda en este disco.</translation>
    </message>
    <message>
        <source>digi.me refused what it was asked for. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me rechazó lo que se le pidió. Sus registros quedan en este disco.</translation>
    </message>
    <message>
        <source>fieldapp could not send this record, by a fault of its own. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp no pudo enviar este registro, por un fallo propio. Queda en este disco.</translation>
    </message>
    <message>
        <source>fieldapp is already open with this data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp ya está abierto con estos datos.</translation>
    </message>
    <message>
        <source>fieldapp ran into a fault of its own. What was saved on this disk is safe.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp tuvo un fallo propio. Lo guardado en este disco está a salvo.</translation>
    </message>
    <message>
        <source>“{file}” changed on the disk after it was chosen, so its record was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” cambió en el disco después de elegirlo, así que su registro no se envió.</translation>
    </message>
    <message>
        <source>“{file}” of this record is not on this disk any more. The answers are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de este registro ya no está en este disco. Las respuestas sí.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>A test token did not verify. Ask for another key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un token de prueba no se pudo verificar. Pida otra clave.</translation>
    </message>
    <message>
        <source>A test token was signed and verified (PS512, salt 64).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un token de prueba se firmó y verificó (PS512, sal 64).</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; none to read back with.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aplicación {application}, contrato {contract}, {version}; ninguno para leer de vuelta.</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; read back with {reading}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aplicación {application}, contrato {contract}, {version}; se lee de vuelta con {reading}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data {database}, photos and files {files}, older copies {copies}, reports {reports}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Datos {database}, fotos y archivos {files}, copias más antiguas {copies}, informes {reports}.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cada encuestado da acceso.</translation>
    </message>
    <message>
        <source>Every letter of the forms on this disk can be drawn.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas las letras de los formularios de este disco se pueden dibujar.</translation>
    </message>
    <message>
        <source>Every photo and file is here as it was chosen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todas las fotos y archivos están aquí como se eligieron.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to check the key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado: dé la frase de paso para comprobar la clave.</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloqueado: dé la frase de paso para sincronizar.</translation>
    </message>
    <message>
        <source>No font here draws the {script} letters of {forms}: they show as boxes. Install {font}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ningún tipo de letra dibuja aquí las letras {script} de {forms}: se ven como cuadros. Instale {font}.</translation>
    </message>
    <message>
        <source>No project is set up yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aún no hay proyecto.</translation>
    </message>
    <message>
        <source>None yet: the first sign-in makes it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna aún: el primer inicio de sesión la crea.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open; nobody is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abierto; nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Open; {user} is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abierto; {user} ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>Played again, the journal gives what is stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Repetido, el diario da lo que está guardado.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} bits, {form}.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} bits, {form}: firma, pero no lee ningún archivo de vuelta; para eso hacen falta {exact} bits.</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En buen estado.</translation>
    </message>
    <message>
        <source>Sound; {finished} finished, {unsent} to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En buen estado; {finished} terminados, {unsent} por enviar.</translation>
    </message>
    <message>
        <source>The data file is damaged: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo de datos está dañado: {faults}</translation>
    </message>
    <message>
        <source>The journal tells another story than the data: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El diario cuenta otra cosa que los datos: {faults}</translation>
    </message>
    <message>
        <source>The key is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clave no está en este equipo. Abra de nuevo el archivo de proyecto.</translation>
    </message>
    <message>
        <source>The key {why}. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clave no está bien: {why}. Pida el archivo de proyecto de nuevo.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is kept on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso de la organización está guardado en este equipo.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El acceso de la organización no está en este equipo. Abra de nuevo el archivo de proyecto.</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El sistema no dice cuánto queda libre.</translation>
    </message>
    <message>
        <source>This laptop and the server tell the same time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este equipo y el servidor dan la misma hora.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes ahead of the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este equipo va {minutes} minutos adelantado respecto al servidor. Ponga bien su fecha y hora.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes behind the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este equipo va {minutes} minutos atrasado respecto al servidor. Ponga bien su fecha y hora.</translation>
    </message>
    <message>
        <source>Well</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>digi.me access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acceso digi.me</translation>
    </message>
    <message>
        <source>digi.me contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrato digi.me</translation>
    </message>
    <message>
        <source>digi.me key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Clave digi.me</translation>
    </message>
    <message>
        <source>digi.me reading key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Clave de lectura digi.me</translation>
    </message>
    <message>
        <source>digi.me server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Servidor digi.me</translation>
    </message>
    <message>
        <source>digi.me signature</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Firma digi.me</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} responde.</translation>
    </message>
    <message>
        <source>{address} does not end with an API version known here. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} no termina con una versión de API conocida aquí. Pida el archivo de proyecto de nuevo.</translation>
    </message>
    <message>
        <source>{count} more files are missing or changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Otros {count} archivos faltan o cambiaron.</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} libres.</translation>
    </message>
    <message>
        <source>{free} free. Make room before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} libres. Haga sitio antes de que las fotos ya no quepan.</translation>
    </message>
    <message>
        <source>{free} free: no new photos or files are taken, answers still are. Make room first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} libres: ya no se aceptan fotos ni archivos nuevos, respuestas sí. Haga sitio primero.</translation>
    </message>
    <message>
        <source>{host} answers over {tls}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} responde por {tls}.</translation>
    </message>
    <message>
        <source>{host} answers, on this machine.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} responde, en esta máquina.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de “{record}” ({form}) no se puede leer. Revise el disco y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) has changed. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de “{record}” ({form}) ha cambiado. Adjunte el original a un borrador.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) is missing. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{file}” de “{record}” ({form}) falta. Adjunte el original a un borrador.</translation>
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
        <translation>Respondido antes de haber historial</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hecho de nuevo</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hecho de nuevo: {what}</translation>
    </message>
    <message>
        <source>File chosen or removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivo elegido o quitado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Link or access to digi.me ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El enlace o el acceso a digi.me caducó</translation>
    </message>
    <message>
        <source>Moved to another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Movido a otra versión del formulario</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>Opened to be changed, as a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abierto para cambiarlo, como versión posterior</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Puesto en la papelera</translation>
    </message>
    <message>
        <source>Recovered from a damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recuperado de un archivo dañado</translation>
    </message>
    <message>
        <source>Respondent asked for a place in their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se pidió al encuestado un lugar en su digi.me</translation>
    </message>
    <message>
        <source>Respondent gave access to their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado dio acceso a su digi.me</translation>
    </message>
    <message>
        <source>Respondent not asked any more: digi.me not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ya no se pregunta al encuestado: no se quiere digi.me</translation>
    </message>
    <message>
        <source>Respondent said no to digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El encuestado dijo no a digi.me</translation>
    </message>
    <message>
        <source>Respondent&apos;s access to digi.me taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acceso del encuestado a digi.me retirado</translation>
    </message>
    <message>
        <source>Started</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Started with the answers of another record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezado con las respuestas de otro registro</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sacado de la papelera</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El reloj de este equipo se atrasó {time} antes de esto.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set forward {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El reloj de este equipo se adelantó {time} antes de esto.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Versión del formulario</translation>
    </message>
    <message>
        <source>accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aceptada tal cual: {reason}</translation>
    </message>
    <message>
        <source>not accepted any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ya no está aceptada</translation>
    </message>
    <message>
        <source>{instance} added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} añadido</translation>
    </message>
    <message>
        <source>{instance} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} quitado</translation>
    </message>
    <message>
        <source>{instance} · {question}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} · {question}</translation>
    </message>
    <message>
        <source>{name}, another file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name}, otro archivo</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} días</translation>
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
        <translation>{old} → vacío</translation>
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
        <translation>{time} · nadie con sesión</translation>
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
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elegir foto</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elegir imagen</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elegir grabación</translation>
    </message>
    <message>
        <source>Choose video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elegir vídeo</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar archivo</translation>
    </message>
    <message>
        <source>Replace photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar foto</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar imagen</translation>
    </message>
    <message>
        <source>Replace recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar grabación</translation>
    </message>
    <message>
        <source>Replace video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambiar vídeo</translation>
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
        <translation>de {start} a {end}, en pasos de {step}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Delivered, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Entregado, terminado {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Draft, {answered} of {total}  ·  on this disk {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borrador, {answered} de {total}  ·  en este disco {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminado {time}  ·  {form}</translation>
    </message>
    <message>
        <source>In line since {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En cola desde {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Replaced by a later version, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reemplazado por una versión posterior, terminado {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Start: {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Empezar: {form}</translation>
    </message>
    <message>
        <source>{form}, no name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, aún sin nombre</translation>
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
        <translation>: ponga un espacio antes del signo menos.</translation>
    </message>
    <message>
        <source>A calculation makes a text of more than {most} characters, which is not kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un cálculo produce un texto de más de {most} caracteres, que no se guarda.</translation>
    </message>
    <message>
        <source>A choice of {path} has no value. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una opción de {path} no tiene valor. Se deja fuera.</translation>
    </message>
    <message>
        <source>A form that notes the place by itself writes odk:setgeopoint, with xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Correct the form and add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un formulario que anota el lugar por sí mismo escribe odk:setgeopoint, con xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Corrija el formulario y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>A group is given for {path}, which the record does not have. Its questions are shown without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se da un grupo para {path}, que el registro no tiene. Sus preguntas se muestran sin él.</translation>
    </message>
    <message>
        <source>A question has no code, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una pregunta no tiene código, así que su respuesta no se podría guardar.</translation>
    </message>
    <message>
        <source>A rule in the form&apos;s XML holds a bare “&lt;” instead of &amp;lt;. It is read as “less than”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una regla en el XML del formulario tiene un “&lt;” suelto en vez de &amp;lt;. Se lee como “menor que”.</translation>
    </message>
    <message>
        <source>A rule is given for {path}, but the record has no such question. The rule is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se da una regla para {path}, pero el registro no tiene esa pregunta. La regla se deja fuera.</translation>
    </message>
    <message>
        <source>A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una regla de {path} pregunta si la respuesta a {question} es “{code}”, que no está entre sus opciones.</translation>
    </message>
    <message>
        <source>A value is set at {path}, but the record has no such question. This is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se pone un valor en {path}, pero el registro no tiene esa pregunta. Esto se deja fuera.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hace falta una respuesta.</translation>
    </message>
    <message>
        <source>At least {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Al menos {limit} caracteres; esto tiene {length}.</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como mucho {limit} caracteres; esto tiene {length}.</translation>
    </message>
    <message>
        <source>Calculation removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cálculo quitado: “{label}”.</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones de “{label}” y de otras preguntas con su lista en otras palabras ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones de “{label}” y de otras preguntas con su lista quitadas ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones de “{label}” en otras palabras ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones de “{label}” quitadas ({count}): {names}.</translation>
    </message>
    <message>
        <source>How often “{label}” is to be filled changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cambió cuántas veces se rellena “{label}”.</translation>
    </message>
    <message>
        <source>In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En el libro hay más de {most} grupos unos dentro de otros. Pida a quien hizo el formulario que lo corrija.</translation>
    </message>
    <message>
        <source>Line {line} declares a document type; a form must not have one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La línea {line} declara un tipo de documento; un formulario no debe tenerlo.</translation>
    </message>
    <message>
        <source>Line {line} is more than {most} elements deep.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La línea {line} está a más de {most} elementos de profundidad.</translation>
    </message>
    <message>
        <source>Line {line} is not well-formed XML: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La línea {line} no es XML bien formado: {reason}.</translation>
    </message>
    <message>
        <source>New calculation: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cálculo nuevo: “{label}”.</translation>
    </message>
    <message>
        <source>New choices of “{label}” ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones nuevas de “{label}” ({count}): {names}.</translation>
    </message>
    <message>
        <source>New choices of “{label}” and of other questions with its list ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Opciones nuevas de “{label}” y de otras preguntas con su lista ({count}): {names}.</translation>
    </message>
    <message>
        <source>New question: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunta nueva: “{label}”.</translation>
    </message>
    <message>
        <source>New section that can be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección nueva que se puede rellenar varias veces: “{label}”.</translation>
    </message>
    <message>
        <source>New section: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección nueva: “{label}”.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna respuesta a {path} puede ser correcta: `{expression}` nunca puede ser verdadero.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must be at least {least} and at most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna respuesta a {path} puede ser correcta: debe ser como mínimo {least} y como máximo {most}.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must have at least {least} and at most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna respuesta a {path} puede ser correcta: debe tener como mínimo {least} y como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna pregunta usa la lista “{name}”.</translation>
    </message>
    <message>
        <source>No question uses these {count} lists: {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ninguna pregunta usa estas {count} listas: {names}.</translation>
    </message>
    <message>
        <source>No way leads to the page “{name}”. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ningún camino lleva a la página “{name}”. Nunca se pregunta.</translation>
    </message>
    <message>
        <source>One text of the form is not in {language}: “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un texto del formulario no está en {language}: “{text}”.</translation>
    </message>
    <message>
        <source>Question removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pregunta quitada: “{label}”.</translation>
    </message>
    <message>
        <source>Rules for {path} are given more than once. What the last ones say holds.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se dan reglas para {path} más de una vez. Valen las últimas.</translation>
    </message>
    <message>
        <source>Section removed that could be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección quitada que se podía rellenar varias veces: “{label}”.</translation>
    </message>
    <message>
        <source>Section removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sección quitada: “{label}”.</translation>
    </message>
    <message>
        <source>Some choices of “{key}” are left out: each needs a text or code of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Algunas opciones de “{key}” se dejan fuera: cada una necesita un texto o código propio.</translation>
    </message>
    <message>
        <source>The answer to “{label}” can have {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La respuesta a “{label}” puede tener ahora {new} caracteres, antes {old}.</translation>
    </message>
    <message>
        <source>The answer to “{label}” needs at least {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La respuesta a “{label}” necesita ahora al menos {new} caracteres, antes {old}.</translation>
    </message>
    <message>
        <source>The calculation “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El cálculo “{label}” cambió.</translation>
    </message>
    <message>
        <source>The checklist does not say what it is (code).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La lista de control no dice qué es (code).</translation>
    </message>
    <message>
        <source>The checklist has no list of questions (attributes).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La lista de control no tiene lista de preguntas (attributes).</translation>
    </message>
    <message>
        <source>The choices of {path} take their {part} from “{name}”, which the list “{list}” does not have. It has: {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las opciones de {path} toman su {part} de “{name}”, que la lista “{list}” no tiene. Tiene: {known}.</translation>
    </message>
    <message>
        <source>The choices of “{key}” are in the server&apos;s list {name}, not in the form. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las opciones de “{key}” están en la lista {name} del servidor, no en el formulario. Se pregunta como texto.</translation>
    </message>
    <message>
        <source>The choices of “{label}” and of other questions with its list stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las opciones de “{label}” y de otras preguntas con su lista están en otro orden.</translation>
    </message>
    <message>
        <source>The choices of “{label}” stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las opciones de “{label}” están en otro orden.</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to another program. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La columna «{name}» pertenece a otro programa. Se deja fuera.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” mean the same. They are read as one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las columnas «{first}» y «{second}» significan lo mismo. Se leen como una sola.</translation>
    </message>
    <message>
        <source>The dataType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El dataType “{name}” no se conoce aquí. La pregunta se hace como {shown}.</translation>
    </message>
    <message>
        <source>The document has more than {most} elements and attributes by line {line}. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento tiene más de {most} elementos y atributos hasta la línea {line}. Divídalo.</translation>
    </message>
    <message>
        <source>The document has more than {most} parts: no form that somebody fills is as long. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento tiene más de {most} partes: ningún formulario que se rellena es tan largo. Divídalo.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento tiene {size} MB; como máximo se pueden leer {most} MB como formulario.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento tiene {size} MB; se pueden leer como máximo {most} MB.</translation>
    </message>
    <message>
        <source>The document holds no form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento no contiene ningún formulario.</translation>
    </message>
    <message>
        <source>The document holds {count} checklists. Save the one to be added in a file of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento contiene {count} listas de control. Guarde la que quiera añadir en un archivo propio.</translation>
    </message>
    <message>
        <source>The document is XML, but no XForm: it has no model. Add the form&apos;s own file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento es XML, pero no XForm: no tiene model. Añada el archivo propio del formulario.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento está demasiado anidado para ser un formulario.</translation>
    </message>
    <message>
        <source>The document is not sound JSON: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El documento no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>The element type “{name}” is not known here. It is read as a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El tipo de elemento “{name}” no se conoce aquí. Se lee como una pregunta.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El elemento “{name}” no se conoce aquí. Se deja fuera.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. {path} is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El elemento “{name}” no se conoce aquí. {path} se pregunta como texto.</translation>
    </message>
    <message>
        <source>The encoding of the document is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La codificación del documento no se conoce aquí.</translation>
    </message>
    <message>
        <source>The event “{name}” is not known here. What the form does then is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El evento “{name}” no se conoce aquí. Lo que el formulario hace entonces se deja fuera.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El archivo está dañado, o no es un libro de cálculo. Ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The form asks for a log of how it is filled (audit). This app keeps none; it stays empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario pide un diario de cómo se rellena (audit). Esta aplicación no lo lleva; queda vacío.</translation>
    </message>
    <message>
        <source>The form asks for encrypted records, which this app cannot write: whoever sends them must refuse it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario pide registros cifrados, que esta aplicación no sabe escribir: quien los envía debe rechazarlo.</translation>
    </message>
    <message>
        <source>The form asks for {path}, but the record has no such question. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario pide {path}, pero el registro no tiene esa pregunta. Se deja fuera.</translation>
    </message>
    <message>
        <source>The form can be shown in {language} now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario ya se puede mostrar en {language}.</translation>
    </message>
    <message>
        <source>The form cannot be shown in {language} any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario ya no se puede mostrar en {language}.</translation>
    </message>
    <message>
        <source>The form does not say what it is (name).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no dice qué es (name).</translation>
    </message>
    <message>
        <source>The form does not say what it is (schema).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no dice qué es (schema).</translation>
    </message>
    <message>
        <source>The form does not say what it is called (id). It is kept as “{shown}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no dice cómo se llama (id). Se guarda como “{shown}”.</translation>
    </message>
    <message>
        <source>The form has no body, so there is nothing to ask.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no tiene body, así que no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>The form has no list of questions (elements).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no tiene lista de preguntas (elements).</translation>
    </message>
    <message>
        <source>The form has no pages.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no tiene páginas.</translation>
    </message>
    <message>
        <source>The form has no record to fill: its model has no instance with an element in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario no tiene registro que rellenar: su model no tiene instance con un elemento dentro.</translation>
    </message>
    <message>
        <source>The form has rules for {count} answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario tiene reglas para {count} respuestas; como máximo se pueden leer {most}. Divídalo.</translation>
    </message>
    <message>
        <source>The form has {count} questions and other answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario tiene {count} preguntas y otras respuestas; como máximo se pueden leer {most}. Divídalo.</translation>
    </message>
    <message>
        <source>The form is to be sent by “{method}”, which there is not. Ask its author to write method=&quot;post&quot;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario se debe enviar por “{method}”, que no existe. Pida a su autor que escriba method=&quot;post&quot;.</translation>
    </message>
    <message>
        <source>The form leads from the page “{name}” back to “{target}”. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario lleva de la página “{name}” de vuelta a “{target}”. Ese camino se deja fuera.</translation>
    </message>
    <message>
        <source>The form leads to a page “{name}”, which it does not have. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario lleva a una página “{name}”, que no tiene. Ese camino se deja fuera.</translation>
    </message>
    <message>
        <source>The form names the text “{name}”, but has no such text. Its name is shown instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario nombra el texto “{name}”, pero no tiene ese texto. Se muestra su nombre en su lugar.</translation>
    </message>
    <message>
        <source>The form reads the list “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario lee la lista “{name}”, que no vino con él. Añada el archivo junto al formulario.</translation>
    </message>
    <message>
        <source>The form records sound by itself. This app does not; the recording is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario graba sonido por sí mismo. Esta aplicación no lo hace; la grabación se deja fuera.</translation>
    </message>
    <message>
        <source>The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario fija {target} y hay {count}. No se fijó nada. Pregunte a quien hizo el formulario.</translation>
    </message>
    <message>
        <source>The form shows the file “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario muestra el archivo “{name}”, que no vino con él. Añada el archivo junto al formulario.</translation>
    </message>
    <message>
        <source>The form shows {count} files that did not come with it: {names}. Add them next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario muestra {count} archivos que no vinieron con él: {names}. Añádalos junto al formulario.</translation>
    </message>
    <message>
        <source>The form shows {count} parts; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario muestra {count} partes; como máximo se pueden leer {most}. Divídalo.</translation>
    </message>
    <message>
        <source>The form “{old}” is called “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario “{old}” se llama ahora “{new}”.</translation>
    </message>
    <message>
        <source>The form&apos;s XML uses {prefixes} without saying what they stand for. They are read all the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El XML del formulario usa {prefixes} sin decir qué significan. Se lee de todos modos.</translation>
    </message>
    <message>
        <source>The form&apos;s actions set each other off without end. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las acciones del formulario se provocan unas a otras sin fin. Pregunte a quien hizo el formulario.</translation>
    </message>
    <message>
        <source>The form&apos;s version “{value}” is not a whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La versión del formulario “{value}” no es un número entero.</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formato “{name}” no se conoce aquí. La pregunta se hace como {shown}.</translation>
    </message>
    <message>
        <source>The formula writes its signs as XML does. It is read as it is meant.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula escribe sus signos como en XML. Se lee como se quiso decir.</translation>
    </message>
    <message>
        <source>The formula “{expression}” cannot be understood from “{found}” on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” no se entiende a partir de “{found}”.</translation>
    </message>
    <message>
        <source>The formula “{expression}” ends too early.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The formula “{expression}” gives “{name}” {given} values; it takes another number of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” da a “{name}” {given} valores; toma otro número de ellos.</translation>
    </message>
    <message>
        <source>The formula “{expression}” has more than {most} parts in one another: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” tiene más de {most} partes una dentro de otra: divídala.</translation>
    </message>
    <message>
        <source>The formula “{expression}” is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” está vacía.</translation>
    </message>
    <message>
        <source>The formula “{expression}” reads “{name}”, which is no field of this or an earlier page.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” lee “{name}”, que no es un campo de esta página ni de una anterior.</translation>
    </message>
    <message>
        <source>The formula “{expression}” uses the function “{name}”, which is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La fórmula “{expression}” usa la función “{name}”, que no se conoce aquí.</translation>
    </message>
    <message>
        <source>The help for “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La ayuda de “{label}” cambió.</translation>
    </message>
    <message>
        <source>The key “{key}” is already taken by {first}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clave “{key}” ya la tiene {first}.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object. Ask whoever made the form to keep one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clave “{key}” aparece dos veces en un objeto. Pida a quien hizo el formulario que deje una.</translation>
    </message>
    <message>
        <source>The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El tipo de archivo “{kind}” no es un tipo de medio, como lo es image/jpeg. Se acepta cualquier archivo.</translation>
    </message>
    <message>
        <source>The least that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo mínimo que se puede responder a “{label}” es ahora {new}, antes {old}.</translation>
    </message>
    <message>
        <source>The list “{list}” has more than one choice “{name}”. All of them are offered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La lista «{list}» tiene más de una opción «{name}». Se ofrecen todas.</translation>
    </message>
    <message>
        <source>The list “{name}” cannot be read: {reason}. It is empty until a sound file is added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La lista “{name}” no se puede leer: {reason}. Queda vacía hasta que se añada un archivo bueno.</translation>
    </message>
    <message>
        <source>The list “{name}”, which the form looks things up in, changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La lista “{name}”, en la que el formulario busca cosas, cambió.</translation>
    </message>
    <message>
        <source>The most that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo máximo que se puede responder a “{label}” es ahora {new}, antes {old}.</translation>
    </message>
    <message>
        <source>The name “{name}” is the record&apos;s own. The group is called “{now}” in records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El nombre «{name}» es del propio registro. El grupo se llama «{now}» en los registros.</translation>
    </message>
    <message>
        <source>The pattern `{pattern}` takes too long on this answer. Ask the form&apos;s author for a simpler one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El patrón `{pattern}` tarda demasiado con esta respuesta. Pida al autor del formulario uno más simple.</translation>
    </message>
    <message>
        <source>The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El patrón {limit} tarda demasiado con “{value}”. Escriba menos, o pida un patrón más simple.</translation>
    </message>
    <message>
        <source>The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El prefijo `{prefix}` en `{expression}` es desconocido: declárelo con xmlns:{prefix}.</translation>
    </message>
    <message>
        <source>The question “{label}” has no key, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La pregunta “{label}” no tiene clave, así que su respuesta no se podría guardar.</translation>
    </message>
    <message>
        <source>The question “{label}” is in “{section}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La pregunta “{label}” está ahora en “{section}”.</translation>
    </message>
    <message>
        <source>The question “{label}” is outside all sections now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La pregunta “{label}” está ahora fuera de todas las secciones.</translation>
    </message>
    <message>
        <source>The quote at character {at} of `{expression}` is never closed: add {found} at its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La comilla en el carácter {at} de `{expression}` nunca se cierra: añada {found} a su final.</translation>
    </message>
    <message>
        <source>The rule `{expression}` reads {path}, which the record does not have. It is blank there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La regla `{expression}` lee {path}, que el registro no tiene. Allí está en blanco.</translation>
    </message>
    <message>
        <source>The rule for what can be answered to “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La regla de lo que se puede responder a “{label}” cambió.</translation>
    </message>
    <message>
        <source>The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La regla {rule} nunca se detiene: lo que lee depende de ella. Pregunte a quien hizo el formulario.</translation>
    </message>
    <message>
        <source>The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La regla “{name}” con “{argument}” no se puede comprobar en {shown}. Se deja fuera.</translation>
    </message>
    <message>
        <source>The rules of the form look at more than {most} answers at a time, so some were not followed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las reglas del formulario miran más de {most} respuestas a la vez, por lo que algunas no se siguieron.</translation>
    </message>
    <message>
        <source>The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las reglas del formulario leen más de {most} respuestas en total. Pida a quien lo hizo que lo divida.</translation>
    </message>
    <message>
        <source>The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las reglas de {paths} se esperan unas a otras en círculo. Pida a quien hizo el formulario que abra el círculo.</translation>
    </message>
    <message>
        <source>The search of {path} is not understood: “{search}”. Its choices are shown as they stand in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La búsqueda de {path} no se entiende: “{search}”. Sus opciones se muestran como están en el formulario.</translation>
    </message>
    <message>
        <source>The sentences by code, and where a code has several by case.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las frases por código, y donde un código tiene varias, por caso.</translation>
    </message>
    <message>
        <source>The server marks this checklist as not in use any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor marca esta lista de control como ya no usada.</translation>
    </message>
    <message>
        <source>The text “{name}” stands more than once in {language}. The first one is shown.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El texto “{name}” aparece más de una vez en {language}. Se muestra el primero.</translation>
    </message>
    <message>
        <source>The type “{name}” belongs to another program. It is read as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El tipo «{name}» pertenece a otro programa. Se lee como {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” is a log that another program keeps. This app keeps none; it is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El tipo «{name}» es un diario que lleva otro programa. Esta aplicación no lleva ninguno; se deja fuera.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El tipo “{name}” no se conoce aquí. La pregunta se hace como {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” of {path} is not known here. It is read as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El tipo “{name}” de {path} no se conoce aquí. Se lee como texto.</translation>
    </message>
    <message>
        <source>The uiElementType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El uiElementType “{name}” no se conoce aquí. La pregunta se hace como {shown}.</translation>
    </message>
    <message>
        <source>The validations of “{key}” are not a list. They are left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las validaciones de “{key}” no son una lista. Se dejan fuera.</translation>
    </message>
    <message>
        <source>The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El valor de “{key}” incumple una regla y no se puede cambiar aquí. Se envía como está.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no date that can be read here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El valor de “{key}” no es una fecha que se pueda leer aquí. Se deja fuera.</translation>
    </message>
    <message>
        <source>The words in {language} changed in some places ({count}).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Las palabras en {language} cambiaron en algunos lugares ({count}).</translation>
    </message>
    <message>
        <source>The workbook has more than {most} filled cells. Put long lists into CSV files of their own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El libro tiene más de {most} celdas rellenas. Ponga las listas largas en archivos CSV aparte.</translation>
    </message>
    <message>
        <source>The workbook holds {size} MB when unpacked; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El libro de cálculo tiene {size} MB una vez descomprimido; se pueden leer como máximo {most} MB.</translation>
    </message>
    <message>
        <source>The {bracket} at character {at} of `{expression}` is never closed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El {bracket} en el carácter {at} de `{expression}` nunca se cierra.</translation>
    </message>
    <message>
        <source>There is a new rule for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hay una regla nueva de lo que se puede responder a “{label}”.</translation>
    </message>
    <message>
        <source>There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay eje `{name}` en `{expression}`: un paso es un nombre, o un eje, :: y un nombre.</translation>
    </message>
    <message>
        <source>There is no expression here: write one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aquí no hay expresión: escriba una.</translation>
    </message>
    <message>
        <source>There is no list `{name}` in the form: check the name, and add the file it comes from.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay lista `{name}` en el formulario: revise el nombre, y añada el archivo de donde viene.</translation>
    </message>
    <message>
        <source>There is no rule any more for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ya no hay regla de lo que se puede responder a “{label}”.</translation>
    </message>
    <message>
        <source>There is no translated text `{name}` in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>No hay texto traducido `{name}` en el formulario.</translation>
    </message>
    <message>
        <source>This answer is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta respuesta no se permite aquí. Revísela y responda de nuevo.</translation>
    </message>
    <message>
        <source>This is a record of the form “{found}”, not of “{form}”. Open it with its own form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este es un registro del formulario “{found}”, no de “{form}”. Ábralo con su propio formulario.</translation>
    </message>
    <message>
        <source>This is a record that begins with &lt;{found}&gt;; those of this form begin with &lt;{form}&gt;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este es un registro que empieza con &lt;{found}&gt;; los de este formulario empiezan con &lt;{form}&gt;.</translation>
    </message>
    <message>
        <source>This is no record as CSV. It needs a row of columns, @form among them, and one row of answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no es un registro en CSV. Necesita una fila de columnas, entre ellas @form, y una fila de respuestas.</translation>
    </message>
    <message>
        <source>This is no record as DIGIT forms have it. It must be a JSON object with schema and answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no es un registro como los tienen los formularios DIGIT. Debe ser un objeto JSON con schema y answers.</translation>
    </message>
    <message>
        <source>This is no record in plain JSON. It must be an object with form and answers, the answers texts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no es un registro en JSON simple. Debe ser un objeto con form y answers, con las respuestas como textos.</translation>
    </message>
    <message>
        <source>This is not a form in a format that the app reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esto no es un formulario en un formato que la aplicación lea.</translation>
    </message>
    <message>
        <source>Two lists of the form are called “{name}”. The first one is used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dos listas del formulario se llaman “{name}”. Se usa la primera.</translation>
    </message>
    <message>
        <source>What is in the form stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que hay en el formulario está en otro orden.</translation>
    </message>
    <message>
        <source>What is in “{label}” stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que hay en “{label}” está en otro orden.</translation>
    </message>
    <message>
        <source>What stands here is neither a page nor a field.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que hay aquí no es ni una página ni un campo.</translation>
    </message>
    <message>
        <source>What stands here is not a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que hay aquí no es una pregunta.</translation>
    </message>
    <message>
        <source>What “{label}” offers to choose from is worked out in another way.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que “{label}” ofrece para elegir se calcula de otra manera.</translation>
    </message>
    <message>
        <source>What “{label}” repeats of other answers changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lo que “{label}” repite de otras respuestas cambió.</translation>
    </message>
    <message>
        <source>`{expression}` comes to a single value, where questions or items are wanted: give a path.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` da un solo valor, donde se quieren preguntas o elementos: dé un camino.</translation>
    </message>
    <message>
        <source>`{expression}` ends where a value is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` termina donde falta un valor.</translation>
    </message>
    <message>
        <source>`{expression}` has / at character {at} behind a single value: write div to divide.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tiene / en el carácter {at} detrás de un solo valor: escriba div para dividir.</translation>
    </message>
    <message>
        <source>`{expression}` has a $ at character {at}: name a question by its path, such as /data/age.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tiene un $ en el carácter {at}: nombre una pregunta por su camino, como /data/age.</translation>
    </message>
    <message>
        <source>`{expression}` has more than {most} brackets within brackets: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tiene más de {most} paréntesis dentro de paréntesis: divídala.</translation>
    </message>
    <message>
        <source>`{expression}` has the curly quote {found} at character {at}: write straight quotes instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tiene la comilla curva {found} en el carácter {at}: escriba comillas rectas.</translation>
    </message>
    <message>
        <source>`{expression}` has {found} at character {at}, which has no meaning in an expression.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` tiene {found} en el carácter {at}, que no significa nada en una expresión.</translation>
    </message>
    <message>
        <source>`{expression}` is nested too deeply to be evaluated: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` está demasiado anidada para calcularse: divídala.</translation>
    </message>
    <message>
        <source>`{expression}` is wrong at character {at}: {found} cannot stand there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` está mal en el carácter {at}: {found} no puede estar ahí.</translation>
    </message>
    <message>
        <source>`{function}` is given “{value}”, which is no point, trace or shape.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{function}` recibe “{value}”, que no es punto, línea ni área.</translation>
    </message>
    <message>
        <source>`{name}` in `{expression}` takes a path to questions or items, and {given} is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` en `{expression}` toma un camino a preguntas o elementos, y {given} no lo es.</translation>
    </message>
    <message>
        <source>`{name}` is given {given} arguments in `{expression}`; it is written {signature}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` recibe {given} argumentos en `{expression}`; se escribe {signature}.</translation>
    </message>
    <message>
        <source>`{pattern}` is no pattern: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{pattern}` no es un patrón: {reason}.</translation>
    </message>
    <message>
        <source>digest() knows no algorithm `{name}`; it knows {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() no conoce el algoritmo `{name}`; conoce {known}.</translation>
    </message>
    <message>
        <source>digest() knows no encoding `{name}`; it knows base64 and hex.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() no conoce la codificación `{name}`; conoce base64 y hex.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question, then a repeat and a number for each level; one is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() toma una pregunta, después una repetición y un número por cada nivel; falta uno.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() toma caminos simples a una pregunta y a repeticiones en torno a ella; `{path}` no lo es.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() toma repeticiones en torno a su pregunta; `{path}` no está en torno a `{question}`.</translation>
    </message>
    <message>
        <source>weighted-checklist() takes a weight for each value: give as many weights as values.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>weighted-checklist() toma un peso por cada valor: dé tantos pesos como valores.</translation>
    </message>
    <message>
        <source>{count} of “{label}” are more than fit. The form shows {most}. Check the number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} de “{label}” son más de los que caben. El formulario muestra {most}. Revise el número.</translation>
    </message>
    <message>
        <source>{count} texts of the form are not in {language}, the first one is “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} textos del formulario no están en {language}, el primero es “{text}”.</translation>
    </message>
    <message>
        <source>{path} asks for an answer but is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} exige una respuesta pero no se muestra nunca: `{expression}` nunca puede ser verdadero.</translation>
    </message>
    <message>
        <source>{path} holds other questions, so it cannot be answered itself. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} contiene otras preguntas, así que no se puede responder. Se deja fuera.</translation>
    </message>
    <message>
        <source>{path} is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} no se muestra nunca: `{expression}` nunca puede ser verdadero.</translation>
    </message>
    <message>
        <source>{path} is to be repeated, but the record does not have it. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} se debe repetir, pero el registro no lo tiene. Se deja fuera.</translation>
    </message>
    <message>
        <source>{path} offers {count} choices at once. Choose among them by an earlier answer, or let people search in them (appearance autocomplete).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} ofrece {count} opciones a la vez. Fíltrelas por una respuesta anterior, o deje buscar en ellas (apariencia autocomplete).</translation>
    </message>
    <message>
        <source>{value} is above {limit}, the most allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} está por encima de {limit}, lo máximo permitido.</translation>
    </message>
    <message>
        <source>{value} is below {limit}, the least allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} está por debajo de {limit}, lo mínimo permitido.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step} from {start}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} no va en pasos de {step} desde {start}.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} no va en pasos de {step}.</translation>
    </message>
    <message>
        <source>“{key}” depends on a question or an answer that there is not. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” depende de una pregunta o respuesta que no existe. Nunca se pregunta.</translation>
    </message>
    <message>
        <source>“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” lo rellena una parte de la aplicación de campo que no está aquí ({name}). Se pregunta como texto.</translation>
    </message>
    <message>
        <source>“{key}” is to be picked from a list, but has no choices. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” se elige de una lista, pero no tiene opciones. Se pregunta como texto.</translation>
    </message>
    <message>
        <source>“{label}” can be changed in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se puede cambiar en otros casos que antes.</translation>
    </message>
    <message>
        <source>“{label}” can be changed now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” ya se puede cambiar.</translation>
    </message>
    <message>
        <source>“{label}” can be left empty now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” ya puede quedar vacía.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” ya no se puede cambiar en algunos casos.</translation>
    </message>
    <message>
        <source>“{label}” has another picture, sound or film.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” tiene otra imagen, sonido o película.</translation>
    </message>
    <message>
        <source>“{label}” has no name, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” no tiene nombre, así que su respuesta no se podría guardar.</translation>
    </message>
    <message>
        <source>“{label}” is a calculation now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” es ahora un cálculo.</translation>
    </message>
    <message>
        <source>“{label}” is a question now. Before, the form filled it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” es ahora una pregunta. Antes la rellenaba el propio formulario.</translation>
    </message>
    <message>
        <source>“{label}” is answered by confirming it now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora confirmando.</translation>
    </message>
    <message>
        <source>“{label}” is answered by putting choices in order now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora poniendo opciones en orden.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date and a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con una fecha y una hora.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con una fecha.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a line on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con una línea en el mapa.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con un número.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a photo or file now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con una foto o un archivo.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a place now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con un lugar.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a text now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con un texto.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con una hora del día.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a whole number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con un número entero.</translation>
    </message>
    <message>
        <source>“{label}” is answered with an area on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con un área en el mapa.</translation>
    </message>
    <message>
        <source>“{label}” is answered with any number of choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con cuantas opciones se quiera.</translation>
    </message>
    <message>
        <source>“{label}” is answered with one of several choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con una de varias opciones.</translation>
    </message>
    <message>
        <source>“{label}” is answered with yes or no now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se responde ahora con sí o no.</translation>
    </message>
    <message>
        <source>“{label}” is asked in every case now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se pregunta ahora en todos los casos.</translation>
    </message>
    <message>
        <source>“{label}” is asked in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se pregunta en otros casos que antes.</translation>
    </message>
    <message>
        <source>“{label}” is asked only in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” se pregunta ahora solo en algunos casos.</translation>
    </message>
    <message>
        <source>“{label}” is not a calculation any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” ya no es un cálculo.</translation>
    </message>
    <message>
        <source>“{label}” is not asked any more. The form fills it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” ya no se pregunta. La rellena el propio formulario.</translation>
    </message>
    <message>
        <source>“{label}” looks different.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” tiene otro aspecto.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” necesita respuesta en otros casos que antes.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” necesita ahora respuesta en algunos casos.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” necesita ahora respuesta.</translation>
    </message>
    <message>
        <source>“{label}” says in other words what is wrong with an answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” dice en otras palabras qué está mal en una respuesta.</translation>
    </message>
    <message>
        <source>“{label}” starts with another answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” empieza con otra respuesta.</translation>
    </message>
    <message>
        <source>“{name}” does nothing here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” no hace nada aquí. Se deja fuera.</translation>
    </message>
    <message>
        <source>“{name}” is a page of the field app, not of the form. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” es una página de la aplicación de campo, no del formulario. Se deja fuera.</translation>
    </message>
    <message>
        <source>“{name}” is calculated from itself, which changes nothing. It is kept without the calculation.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}» se calcula a partir de sí mismo, lo que no cambia nada. Se conserva sin el cálculo.</translation>
    </message>
    <message>
        <source>“{old}” reads “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{old}” se lee ahora “{new}”.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the pattern {limit}. Check it and type it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no sigue el patrón {limit}. Revíselo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Choose one of the two.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es ni sí ni no. Elija uno de los dos.</translation>
    </message>
    <message>
        <source>“{value}” is no date, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una fecha, así que la fórmula es falsa.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Check the day and the month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un día del calendario. Revise el día y el mes.</translation>
    </message>
    <message>
        <source>“{value}” is no number, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un número, así que la fórmula es falsa.</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una fecha con hora. Escriba ambas, por ejemplo 31/03/2026 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una fecha. Escriba día, mes y año, por ejemplo 31/03/2026 o 2026-03-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una latitud. Dé grados de -90 a 90, por ejemplo -15.12.</translation>
    </message>
    <message>
        <source>“{value}” is not a line. Give two places or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una línea. Dé dos lugares o más con “;” entre ellos.</translation>
    </message>
    <message>
        <source>“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una longitud. Dé grados de -180 a 180, por ejemplo 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a month of a year. Write both, such as 3/2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un mes de un año. Escriba ambos, como 3/2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un número. Use hasta 15 cifras, con un punto antes de los decimales, por ejemplo 1.5.</translation>
    </message>
    <message>
        <source>“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un lugar. Dé latitud y longitud en grados, por ejemplo -15.12 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write hours and minutes, such as 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una hora del día. Escriba horas y minutos, por ejemplo 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un número entero. Use hasta 18 cifras y nada más, por ejemplo 12.</translation>
    </message>
    <message>
        <source>“{value}” is not a year. Write its four figures, such as 2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un año. Escriba sus cuatro cifras, como 2026.</translation>
    </message>
    <message>
        <source>“{value}” is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no se permite aquí. Revíselo y responda de nuevo.</translation>
    </message>
    <message>
        <source>“{value}” is not an accuracy. Give metres, 0 or more, such as 8.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una precisión. Dé metros, 0 o más, por ejemplo 8.</translation>
    </message>
    <message>
        <source>“{value}” is not an altitude. Give metres above the sea, such as 361.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una altitud. Dé metros sobre el mar, por ejemplo 361.</translation>
    </message>
    <message>
        <source>“{value}” is not an area. Give three corners or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es un área. Dé tres esquinas o más con “;” entre ellas.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices. Choose from the list.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” no es una de las opciones. Elija de la lista.</translation>
    </message>
    <message>
        <source>“{value}” is what devices give when they do not know the place. Measure it, or leave it empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” es lo que dan los aparatos cuando no conocen el lugar. Mídalo, o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>A part is missing on the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Falta una parte en el servidor.</translation>
    </message>
    <message>
        <source>Everything is there, as it was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Todo está allí, como se envió.</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivo {number}</translation>
    </message>
    <message>
        <source>It is called {status} there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Allí figura como {status}</translation>
    </message>
    <message>
        <source>Nothing speaks against this receipt, but not every part could be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada contradice este recibo, pero no todo se pudo comparar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Archivo de sincronización</translation>
    </message>
    <message>
        <source>The server does not say any more how this number ended</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor ya no dice cómo acabó este número</translation>
    </message>
    <message>
        <source>The server has other bytes than were sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor tiene otros bytes que los enviados.</translation>
    </message>
    <message>
        <source>The server says something else than this receipt.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor dice otra cosa que este recibo.</translation>
    </message>
    <message>
        <source>This server offers no way to ask again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este servidor no ofrece forma de preguntar de nuevo.</translation>
    </message>
    <message>
        <source>{part}: changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: cambiado</translation>
    </message>
    <message>
        <source>{part}: missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: falta</translation>
    </message>
    <message>
        <source>{part}: there, not compared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: allí, sin comparar</translation>
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
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Drafts and records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Borradores y registros</translation>
    </message>
    <message>
        <source>Finished records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Registros terminados</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>Pictures and lists of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Imágenes y listas de los formularios</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Texts of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Textos de los formularios</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>ends before it begins. Exchange from and to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>termina antes de empezar. Intercambie from y to.</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>falta. Añádalo.</translation>
    </message>
    <message>
        <source>is not known here. Check how it is spelled, or take it out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no se conoce aquí. Revise cómo se escribe, o quítelo.</translation>
    </message>
    <message>
        <source>is too large a number. Check it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es un número demasiado grande. Revíselo.</translation>
    </message>
    <message>
        <source>is where this stops being JSON. Check the quotes, commas and brackets there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es donde esto deja de ser JSON. Revise ahí las comillas, comas y paréntesis.</translation>
    </message>
    <message>
        <source>must be 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser 0 o más.</translation>
    </message>
    <message>
        <source>must be a list in [ ].</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser una lista en [ ].</translation>
    </message>
    <message>
        <source>must be a number and d, m or y: 30d, 6m or 1y.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser un número y d, m o y: 30d, 6m o 1y.</translation>
    </message>
    <message>
        <source>must be a text in quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser un número entero, sin comillas.</translation>
    </message>
    <message>
        <source>must be in seconds; this looks like milliseconds. Leave out the last three digits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe estar en segundos; esto parece milisegundos. Quite las tres últimas cifras.</translation>
    </message>
    <message>
        <source>must be names and values in { }.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser nombres y valores en { }.</translation>
    </message>
    <message>
        <source>must be one of {expected}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser uno de {expected}.</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>must not be empty. Fill it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no debe estar vacío. Rellénelo.</translation>
    </message>
    <message>
        <source>must not be null. Take it out where there is no value.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no debe ser null. Quítelo donde no haya valor.</translation>
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
        <translation>Un registro tarda unos {minutes} min por esta conexión</translation>
    </message>
    <message>
        <source>An answer takes {milliseconds} ms.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una respuesta tarda {milliseconds} ms.</translation>
    </message>
    <message>
        <source>By the last check the server has lost or changed it. Send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Según la última comprobación, el servidor lo perdió o lo cambió. Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Counted with a usual record of {size}; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contado con un registro habitual de {size}; la conexión admite {speed}. {trip}</translation>
    </message>
    <message>
        <source>Finished records go by themselves, over any network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros terminados salen solos, por cualquier red.</translation>
    </message>
    <message>
        <source>Finished records go by themselves; this network is not metered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros terminados salen solos; esta red no cobra por uso.</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sale con la próxima sincronización</translation>
    </message>
    <message>
        <source>Good for about {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Da para unos {number} registros por minuto</translation>
    </message>
    <message>
        <source>Good for more than {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Da para más de {number} registros por minuto</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can go yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nadie ha iniciado sesión, así que nada puede salir aún.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Finished records go by themselves after that.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nadie ha iniciado sesión. Los registros terminados salen solos después.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Press Sync, or change that in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nada sale solo. Pulse Sincronizar, o cámbielo en Ajustes.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir archivo de proyecto</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Paused: nothing goes by itself until you resume, also after a restart.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En pausa: nada sale solo hasta que reanude, tampoco tras reiniciar.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recibo obtenido {time}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mostrar el recibo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sync only this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sincronizar solo este</translation>
    </message>
    <message>
        <source>The last sync sent at about {number} a minute.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La última sincronización envió unos {number} por minuto.</translation>
    </message>
    <message>
        <source>The records to send have {size} each; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Los registros por enviar tienen {size} cada uno; la conexión admite {speed}. {trip}</translation>
    </message>
    <message>
        <source>The server answers, but the link broke before it could be measured</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El servidor responde, pero la conexión se cortó antes de medirla</translation>
    </message>
    <message>
        <source>This laptop cannot tell whether the network is metered, so nothing goes by itself. Press Sync, or choose Always in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Este equipo no puede saber si la red cobra por uso, así que nada sale solo. Pulse Sincronizar, o elija Siempre en Ajustes.</translation>
    </message>
    <message>
        <source>This network is metered, so nothing goes by itself. Press Sync to send.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esta red cobra por uso, así que nada sale solo. Pulse Sincronizar para enviar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting for the server to confirm</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esperando a que el servidor confirme</translation>
    </message>
    <message>
        <source>Waiting for the server to take the file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Esperando a que el servidor tome el archivo</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>quedan unas {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>working out the time</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>calculando el tiempo</translation>
    </message>
    <message>
        <source>{reason} Next try {wait}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{reason} Próximo intento {wait}.</translation>
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
        <translation>dentro de {hours} h</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dentro de {minutes} min</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>A date with a time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una fecha con hora.</translation>
    </message>
    <message>
        <source>A date.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una fecha.</translation>
    </message>
    <message>
        <source>A month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un mes.</translation>
    </message>
    <message>
        <source>A number, with a point before parts: 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un número, con punto antes de los decimales: 1.5.</translation>
    </message>
    <message>
        <source>A picture or file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una imagen o un archivo.</translation>
    </message>
    <message>
        <source>A place, as latitude and longitude in degrees.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un lugar, como latitud y longitud en grados.</translation>
    </message>
    <message>
        <source>A tick that it was seen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una marca de que se vio.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Una hora del día.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un año.</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aceptada tal cual</translation>
    </message>
    <message numerus="yes">
        <source>All of %n choices, the best first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>La opción (%n), la mejor primero.</numerusform>
            <numerusform>Las %n opciones, la mejor primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Respuestas permitidas</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hace falta una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Una opción posible (%n).</numerusform>
            <numerusform>Cualesquiera de %n opciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cualquier texto.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Como máximo {most}.</translation>
    </message>
    <message>
        <source>Figures only.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Solo cifras.</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De {least} a {most}.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>It has to be written as the form wants it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hay que escribirlo como quiere el formulario.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Una de %n opción.</numerusform>
            <numerusform>Una de %n opciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer does not fit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La respuesta no la cumple.</translation>
    </message>
    <message>
        <source>The answer fits it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La respuesta la cumple.</translation>
    </message>
    <message>
        <source>The form checks it by a rule of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>El formulario lo comprueba con una regla propia.</translation>
    </message>
    <message>
        <source>The form fills it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La rellena el formulario.</translation>
    </message>
    <message>
        <source>The form&apos;s rule for the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La regla del formulario para la respuesta</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Why it cannot be changed here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué hace falta</translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué no se pregunta</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Why you may leave it empty</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Por qué puede dejarlo vacío</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sí o no.</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>divided by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dividido entre</translation>
    </message>
    <message>
        <source>is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es</translation>
    </message>
    <message>
        <source>is at least</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is less than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es menos que</translation>
    </message>
    <message>
        <source>is more than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>es más que</translation>
    </message>
    <message>
        <source>is not</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no es</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not: {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>no: {answer}</translation>
    </message>
    <message>
        <source>now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the least of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el menor de {answers}</translation>
    </message>
    <message>
        <source>the most of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el mayor de {answers}</translation>
    </message>
    <message>
        <source>the number chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el número de elegidos en {answer}</translation>
    </message>
    <message>
        <source>the number of characters of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el número de caracteres de {answer}</translation>
    </message>
    <message>
        <source>the number of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>el número de {answer}</translation>
    </message>
    <message>
        <source>the sum of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la suma de {answer}</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>which is not asked: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>que no se pregunta: {rule}</translation>
    </message>
    <message>
        <source>which is worked out: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>que se calcula: {rule}</translation>
    </message>
    <message>
        <source>{answer} has digits alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} solo tiene cifras</translation>
    </message>
    <message>
        <source>{answer} has {count} digits</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} tiene {count} cifras</translation>
    </message>
    <message>
        <source>{answer}, rounded</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer}, redondeado</translation>
    </message>
    <message>
        <source>{choice} is chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{choice} está elegido en {answer}</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} o más.</translation>
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
        <translation>“{question}” no tiene respuesta</translation>
    </message>
    <message>
        <source>“{question}” is “{answer}”</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{question}” es “{answer}”</translation>
    </message>
</context>
</TS>
