<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
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
        <translation>Acceptée telle quelle : {reason}</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter un formulaire depuis un fichier</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer le brouillon le plus récent</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer là où vous vous êtes arrêté</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La dupliquer</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dupliquer cette fiche</translation>
    </message>
    <message>
        <source>Finish this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminer cette fiche</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aller à une question</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Envoyer ce qui n’est pas envoyé</translation>
    </message>
    <message>
        <source>Settings: account and sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : compte et déconnexion</translation>
    </message>
    <message>
        <source>Settings: check this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Settings: colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : couleurs</translation>
    </message>
    <message>
        <source>Settings: language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : langue</translation>
    </message>
    <message>
        <source>Settings: text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : taille du texte</translation>
    </message>
    <message>
        <source>Settings: touch</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : tactile</translation>
    </message>
    <message>
        <source>Settings: when records are sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Paramètres : quand les enregistrements sont envoyés</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Show its answers and where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher ses réponses et où elle se trouve</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher ses problèmes</translation>
    </message>
    <message>
        <source>Show the form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher la langue suivante du formulaire</translation>
    </message>
    <message>
        <source>Show what must be fixed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher ce qui doit être corrigé</translation>
    </message>
    <message>
        <source>Show what was changed in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher ce qui y a été modifié</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>This form has only one language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce formulaire n’a qu’une langue</translation>
    </message>
    <message>
        <source>Turn touch off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Désactiver le mode tactile</translation>
    </message>
    <message>
        <source>Turn touch on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Activer le mode tactile</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>What a newer version changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qu’une version plus récente change</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui a été modifié dans cette fiche</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où sont mes données, et peut-on effacer ce disque</translation>
    </message>
    <message>
        <source>automatic by itself sync always off metered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>automatique tout seul synchronisation toujours désactivé limité</translation>
    </message>
    <message>
        <source>dark light high contrast look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sombre clair contraste élevé apparence thème</translation>
    </message>
    <message>
        <source>deleted trash removed bring back restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>supprimé poubelle retiré récupérer restaurer</translation>
    </message>
    <message>
        <source>finger larger buttons tablet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doigt grands boutons tablette</translation>
    </message>
    <message>
        <source>health disk damaged recover data folder version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>santé disque endommagé récupérer dossier données version</translation>
    </message>
    <message>
        <source>letters font larger smaller zoom</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>lettres police plus grand plus petit zoom</translation>
    </message>
    <message>
        <source>log out user sign in project server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>se déconnecter utilisateur se connecter projet serveur</translation>
    </message>
    <message>
        <source>look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>apparence thème</translation>
    </message>
    <message>
        <source>window language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>langue de la fenêtre</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{title} retiré</translation>
    </message>
</context>
<context>
    <name>AddForms</name>
    <message>
        <source>Add form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter un formulaire</translation>
    </message>
    <message>
        <source>Added {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} ajouté</translation>
    </message>
    <message>
        <source>Added {form}, in place of an earlier version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} ajouté, à la place d’une version antérieure</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Forms: XLSForm, XForm, DIGIT ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaires : XLSForm, XForm, DIGIT ({patterns})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lecture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>With %n notes: something in it does not work as written, or is probably a slip.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Avec %n remarque : quelque chose n’y fonctionne pas comme écrit, ou est sans doute une erreur.</numerusform>
            <numerusform>Avec %n remarques : quelque chose n’y fonctionne pas comme écrit, ou est sans doute une erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{file} : {title}</translation>
    </message>
    <message>
        <source>{form} is here already</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} est déjà ici</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, version {version}</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter {label}</translation>
    </message>
    <message>
        <source>add</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ajouter</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>“{name}” is finished and goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} » est terminée et part à la prochaine synchronisation.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune réponse n’a été donnée.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Afficher la réponse (%n)</numerusform>
            <numerusform>Afficher les %n réponses</numerusform>
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
        <translation>Corrigez d’abord {problems}</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>retour aux questions</translation>
    </message>
    <message>
        <source>finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminer</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>suivant</translation>
    </message>
    <message>
        <source>next problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>part {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>partie {number} sur {total}</translation>
    </message>
    <message>
        <source>read on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>continuer à lire</translation>
    </message>
    <message>
        <source>why?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pourquoi ?</translation>
    </message>
</context>
<context>
    <name>AttachmentLook</name>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ou déposez-le ici, ou collez-le avec Ctrl+V</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>retirer</translation>
    </message>
    <message>
        <source>{label}: open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} : ouvrir</translation>
    </message>
    <message>
        <source>{label}: remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} : retirer</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pièces jointes</translation>
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
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {name}, {facts}, {left}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurer {name}, {facts}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Afficher les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days in which fieldapp is used. Then a draft goes for good; of a delivered record the receipts stay.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui a été supprimé reste ici pendant 30 jours d’utilisation de fieldapp. Ensuite un brouillon disparaît pour de bon ; d’une fiche livrée, les reçus restent.</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que vous supprimez attend ici pendant 30 jours.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>livrée</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>{form} · {kind} · deleted {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · {kind} · supprimé {time}</translation>
    </message>
    <message>
        <source>“{name}” is back among your records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} » est de nouveau parmi vos fiches.</translation>
    </message>
</context>
<context>
    <name>BooleanLook</name>
    <message>
        <source>No</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n records chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche choisie</numerusform>
            <numerusform>%n fiches choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restauration : {done} sur {total}</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Suppression : {done} sur {total}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finishing: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fin de saisie : {done} sur {total}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Putting in line: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mise en file : {done} sur {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message numerus="yes">
        <source>%n are drafts, in line or delivered, so there was nothing to do.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n est un brouillon, en file ou livrée : rien n’était à faire.</numerusform>
            <numerusform>%n sont des brouillons, en file ou livrées : rien n’était à faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are finished already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n est déjà terminée.</numerusform>
            <numerusform>%n sont déjà terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche est revenue</numerusform>
            <numerusform>%n fiches sont revenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche est dans la corbeille pour 30 jours</numerusform>
            <numerusform>%n fiches sont dans la corbeille pour 30 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche terminée</numerusform>
            <numerusform>%n fiches terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche mise en file</numerusform>
            <numerusform>%n fiches mises en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not looked at.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche n’a pas été examinée.</numerusform>
            <numerusform>%n fiches n’ont pas été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n reste comme elle est.</numerusform>
            <numerusform>%n restent comme elles sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay drafts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n reste un brouillon.</numerusform>
            <numerusform>%n restent des brouillons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No record was brought back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche n’a été restaurée</translation>
    </message>
    <message>
        <source>No record was deleted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche n’a été supprimée</translation>
    </message>
    <message>
        <source>No record was finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche n’a été terminée</translation>
    </message>
    <message>
        <source>No record was put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche n’a été mise en file</translation>
    </message>
    <message>
        <source>The list changed since the records were chosen. Look at it and choose again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liste a changé depuis le choix des fiches. Regardez-la et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Remove {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>retirer</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Filled in by the form itself from now on; until now it was</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rempli désormais par le formulaire lui-même ; jusqu’ici c’était</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Kept in the draft, but not asked and not sent any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Gardé dans le brouillon, mais plus demandé ni envoyé</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déplacer ce brouillon</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien ne diffère que vous remarqueriez.</translation>
    </message>
    <message>
        <source>Nothing moves unless you say so, and moving can be undone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien ne change sans votre accord, et le déplacement peut être annulé.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Stay with {old}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rester avec {old}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>To fix after the move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À corriger après le déplacement</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui est repris</translation>
    </message>
    <message>
        <source>What changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What changes from {old} to {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui change de {old} à {new}</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la version plus récente</translation>
    </message>
    <message>
        <source>this version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>cette version</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Nothing has that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien ne contient cela</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked, no answer yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandé, pas encore de réponse</translation>
    </message>
    <message>
        <source>Given, but not taken any more; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Donné, mais n’est plus accepté ; redemandez</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Ran out; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Expiré ; redemandez</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À demander</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente du répondant</translation>
    </message>
    <message>
        <source>{shown} of {records}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{shown} sur {records}</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>A form you leave half-way waits here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un formulaire laissé en cours attend ici.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue newest</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer le plus récent</translation>
    </message>
    <message>
        <source>Continue newest (Ctrl+R)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer le plus récent (Ctrl+R)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout afficher</translation>
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
        <translation>Fiches par jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DayLook</name>
    <message>
        <source>calendar</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>calendrier</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No problem has come up so far</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun problème n’est apparu jusqu’ici</translation>
    </message>
    <message>
        <source>There is no warning here to accept</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a ici aucun avertissement à accepter</translation>
    </message>
    <message>
        <source>There is nothing here to add another one of</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a rien ici à ajouter une fois de plus</translation>
    </message>
    <message>
        <source>This is only read. Esc: back to the question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ici on ne fait que lire. Esc : retour à la question</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est la première question</translation>
    </message>
</context>
<context>
    <name>DigimeCard</name>
    <message>
        <source>Access is given by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès est donné par</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Check the set-up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifier la configuration</translation>
    </message>
    <message>
        <source>Checking</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Contract to read back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrat de relecture</translation>
    </message>
    <message>
        <source>Each respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque répondant</translation>
    </message>
    <message>
        <source>FHIR, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>FHIR, avec photos et fichiers</translation>
    </message>
    <message>
        <source>JSON, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>JSON, avec photos et fichiers</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>PDF, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>PDF, avec photos et fichiers</translation>
    </message>
    <message>
        <source>Records go as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches partent en</translation>
    </message>
    <message>
        <source>Save what is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer ce qui est demandé</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistré sur ce disque</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>The organisation, once for all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’organisation, une fois pour toutes</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Another {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encore : {form}</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>begun {time}  ·  {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>commencé {time}  ·  {number}</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} sur {total}</translation>
    </message>
</context>
<context>
    <name>DrawLook</name>
    <message>
        <source>or draw above; a picture may also be dropped here, or pasted with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ou dessinez ci-dessus ; on peut aussi déposer une image ici, ou la coller avec Ctrl+V</translation>
    </message>
    <message>
        <source>then draw on it; or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>puis dessinez dessus ; ou déposez-la ici, ou collez-la avec Ctrl+V</translation>
    </message>
</context>
<context>
    <name>DropdownLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>liste</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Copying</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>{campaign} · version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} · version {version}</translation>
    </message>
    <message>
        <source>“{name}” waits as a draft. Every answer is saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} » attend comme brouillon. Chaque réponse est enregistrée.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayer</translation>
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
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copier {name}</translation>
    </message>
    <message numerus="yes">
        <source>{start}… and %n characters more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{start}… et %n caractère de plus</numerusform>
            <numerusform>{start}… et %n caractères de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no problem in this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a aucun problème dans ce formulaire</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Suivant : {section}</translation>
    </message>
    <message>
        <source>{what}: {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{what} : {place}</translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version came and cannot be read. This one goes on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une version plus récente est arrivée mais ne peut pas être lue. Celle-ci continue de fonctionner.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Détails de {form}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Masquer les remarques sur {form}</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher les remarques sur {form}</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencer {form}</translation>
    </message>
    <message>
        <source>This form cannot be read by this version of fieldapp.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette version de fieldapp ne peut pas lire ce formulaire.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>added {time} from {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ajouté {time} depuis {file}</translation>
    </message>
    <message>
        <source>got {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>reçu {time}</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version {number}</translation>
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
            <numerusform>%n formulaire est nouveau ou modifié</numerusform>
            <numerusform>%n formulaires sont nouveaux ou modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms came and cannot be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n formulaire est arrivé et ne peut pas être lu</numerusform>
            <numerusform>%n formulaires sont arrivés et ne peuvent pas être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form from a file (Ctrl+O), or drop it on this window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter un formulaire depuis un fichier (Ctrl+O), ou le déposer sur cette fenêtre</translation>
    </message>
    <message>
        <source>Add form…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter un formulaire…</translation>
    </message>
    <message>
        <source>All forms are up to date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tous les formulaires sont à jour</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Changer de projet</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Forms on this disk that belong to another project: {named}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaires sur ce disque qui appartiennent à un autre projet : {named}</translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recevoir les formulaires</translation>
    </message>
    <message>
        <source>Getting forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réception des formulaires</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Si elle est mal écrite, changez de projet. Si elle est juste, ajoutez des formulaires depuis des fichiers.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun formulaire sur cet ordinateur</translation>
    </message>
    <message>
        <source>Press Get forms for those of the server, or Add form… for one from a file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Appuyez sur Recevoir les formulaires pour ceux du serveur, ou sur Ajouter un formulaire… pour en prendre un dans un fichier.</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lecture du formulaire</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a aucun formulaire pour cette campagne</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>What was here before goes on working. See the reasons below.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui était là avant continue de fonctionner. Voyez les raisons ci-dessous.</translation>
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
        <translation>Aller à une question</translation>
    </message>
    <message>
        <source>Its number, its name, or words of it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Son numéro, son nom, ou des mots de la question</translation>
    </message>
    <message>
        <source>No question is called that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune question ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>go there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>y aller</translation>
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
        <translation>{total} questions à répondre maintenant</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Check everything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Reads the data and every photo and file, and looks at the disk, the clock and the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lit les données, chaque photo et chaque fichier, et regarde le disque, l’horloge et le serveur.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Récupérer ce qui peut être lu</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrêtée avant la fin</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>All keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Go to a question to see what the form says about it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Allez à une question pour voir ce que le formulaire en dit.</translation>
    </message>
    <message>
        <source>The form says nothing more about this question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire ne dit rien de plus sur cette question.</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi nous le demandons</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message numerus="yes">
        <source>%n more are on this disk alone, as their respondents want it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n de plus est seulement sur ce disque, comme son répondant le veut.</numerusform>
            <numerusform>%n de plus sont seulement sur ce disque, comme leurs répondants le veulent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n non voulue là-bas</numerusform>
            <numerusform>%n non voulues là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche est seulement sur ce disque</numerusform>
            <numerusform>%n fiches sont seulement sur ce disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche encore à envoyer</numerusform>
            <numerusform>%n fiches encore à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for their respondents</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche attend son répondant</numerusform>
            <numerusform>%n fiches attendent leurs répondants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche sans preuve complète</numerusform>
            <numerusform>%n fiches sans preuve complète</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n attend un oui</numerusform>
            <numerusform>%n attendent un oui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, and another sync does not change that: open the record, correct it and finish it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche a été refusée, et une autre synchronisation n&apos;y change rien : ouvrez-la, corrigez-la et terminez-la de nouveau.</numerusform>
            <numerusform>%n fiches ont été refusées, et une autre synchronisation n&apos;y change rien : ouvrez chacune, corrigez-la et terminez-la de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused: open them, correct them and finish them again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n a été refusée : ouvrez-la, corrigez-la et terminez-la de nouveau.</numerusform>
            <numerusform>%n ont été refusées : ouvrez-les, corrigez-les et terminez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n encore sans reçu</numerusform>
            <numerusform>%n encore sans reçu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n sans preuve complète</numerusform>
            <numerusform>%n sans preuve complète</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt came back for each of them. They stay on this disk too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un reçu est revenu pour chacune. Elles restent aussi sur ce disque.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records have arrived</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>La fiche est arrivée (%n)</numerusform>
            <numerusform>Les %n fiches sont toutes arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>All are saved on this disk and wait for a network. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes sont enregistrées sur ce disque et attendent un réseau. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>All are saved on this disk, and a sync is sending them. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes sont enregistrées sur ce disque, et une synchronisation les envoie. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>All are saved on this disk. Press Sync to send them; you can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes sont enregistrées sur ce disque. Appuyez sur Synchro pour les envoyer ; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>All are saved on this disk. They go once what stands under Needs you is done.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes sont enregistrées sur ce disque. Elles partent dès que ce qui figure sous « A besoin de vous » est fait.</translation>
    </message>
    <message>
        <source>Every finished record is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque fiche terminée est ici</translation>
    </message>
    <message>
        <source>Every receipt is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque reçu est ici</translation>
    </message>
    <message>
        <source>No finished records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche terminée pour l’instant</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche pour l’instant</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Nothing else is left to send. Each goes by itself once its respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il ne reste rien d’autre à envoyer. Chacune part toute seule une fois que son répondant donne l’accès.</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien de terminé pour l’instant</translation>
    </message>
    <message>
        <source>Press Sync to send what can go.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Appuyez sur Synchroniser pour envoyer ce qui peut partir.</translation>
    </message>
    <message>
        <source>That is what their respondents want: nothing waits to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est ce que veulent leurs répondants : rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>The server took them, but not every part can be proved. See Where is my data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur les a prises, mais tout ne peut pas être prouvé. Voyez Où sont mes données.</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce disque</translation>
    </message>
    <message>
        <source>What you finish is kept on this disk until a receipt says that it has arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que vous terminez est gardé sur ce disque jusqu’à ce qu’un reçu dise que c’est arrivé.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Audit trail (*.csv)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Journal des modifications (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>Save it as audit.csv, as ODK has it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’enregistrer sous audit.csv, comme ODK</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n steps</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Afficher l’étape (%n)</numerusform>
            <numerusform>Afficher les %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} · version {number} of the record · the last change first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · version {number} de la fiche · la dernière modification d’abord</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Records per day</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches par jour</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>A new line in a long text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une nouvelle ligne dans un texte long</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter un formulaire depuis un fichier</translation>
    </message>
    <message>
        <source>Add another person, child, field ...</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ajouter une autre personne, un enfant, un champ...</translation>
    </message>
    <message>
        <source>An unusual answer is right, and why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une réponse inhabituelle est juste, et pourquoi</translation>
    </message>
    <message>
        <source>Answer as in the last record of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Répondre comme dans la dernière fiche de ce formulaire</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Cancel the sync; nothing is lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler la synchronisation ; rien n’est perdu</translation>
    </message>
    <message>
        <source>Choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En choisir d’autres</translation>
    </message>
    <message>
        <source>Choose; letters, codes and Space do, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisir ; les lettres, les codes et Espace le font aussi</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the window; everything is saved first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer la fenêtre ; tout est enregistré avant</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer le brouillon le plus récent</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dupliquer la fiche</translation>
    </message>
    <message>
        <source>Edit the record: a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Modifier la fiche : une version ultérieure</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtrer par formulaire, date, destination ou problème</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chercher dans toutes les réponses</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trouver ou faire n’importe quoi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Première question</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Go to a question by number, name or words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aller à une question par numéro, nom ou mots</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>In Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dans Fiches</translation>
    </message>
    <message>
        <source>In Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dans Synchro</translation>
    </message>
    <message>
        <source>In a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Larger text; Ctrl − smaller, Ctrl 0 as usual</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Texte plus grand ; Ctrl − plus petit, Ctrl 0 comme d’habitude</translation>
    </message>
    <message>
        <source>Last question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière question</translation>
    </message>
    <message>
        <source>Next answer that needs fixing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Prochaine réponse à corriger</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>One question, one section or the whole form at once</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une question, une section ou tout le formulaire à la fois</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir le calendrier d’une date</translation>
    </message>
    <message>
        <source>Open the draft or record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir le brouillon ou la fiche</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Put into the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mettre à la corbeille pour 30 jours</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Remove the one whose card has the keyboard</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirer celui dont la carte a le clavier</translation>
    </message>
    <message>
        <source>Save now; it is saved as you type, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer maintenant ; c’est aussi enregistré pendant la saisie</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer le journal des dernières synchronisations</translation>
    </message>
    <message>
        <source>Sections, help, back to the question; Shift+F6 the other way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sections, aide, retour à la question ; Shift+F6 en sens inverse</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Envoyer ce qui n’est pas envoyé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Share a record with its respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partager une fiche avec son répondant</translation>
    </message>
    <message>
        <source>Start a form by its number, on Home and in Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencer un formulaire par son numéro, dans Accueil et Formulaires</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Sync only this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchroniser seulement cette fiche</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’en ressortir</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>The form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La langue suivante du formulaire</translation>
    </message>
    <message>
        <source>The one before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The question before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La question précédente</translation>
    </message>
    <message>
        <source>This list; ? too wherever nothing is typed, F1 too but in a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette liste ; ? aussi là où l’on n’écrit rien, F1 aussi hors d’un formulaire</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>What a newer version of the form changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qu’une version plus récente du formulaire change</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui a été modifié dans cette fiche</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où sont mes données, et peut-on effacer ce disque</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Qui a modifié quoi, et quand</translation>
    </message>
    <message>
        <source>Why we ask this, or fold that away</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi nous le demandons, ou replier cela</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed by a speaker.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Traduction automatique, non relue par un locuteur.</translation>
    </message>
    <message>
        <source>Of this window. Each form keeps its own language: Ctrl+Shift+L changes it while you fill.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De cette fenêtre. Chaque formulaire garde sa propre langue : Ctrl+Shift+L la change pendant la saisie.</translation>
    </message>
    <message>
        <source>{percent} % of the sentences; the others are in English.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{percent} % des phrases ; les autres sont en anglais.</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n revenu</numerusform>
            <numerusform>%n revenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière synchro</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Encore à envoyer</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aujourd’hui {time}</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>Changing a finished record (version {number}). The one before is kept as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Modification d’une fiche terminée (version {number}). La précédente est gardée telle quelle.</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>This layout is not remembered: the disk refuses</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette disposition n’est pas retenue : le disque refuse</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>How much of the form is on the screen ({key}: the next layout)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quelle part du formulaire est à l’écran ({key} : la disposition suivante)</translation>
    </message>
    <message>
        <source>Layout of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disposition du formulaire</translation>
    </message>
    <message>
        <source>One question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une question</translation>
    </message>
    <message>
        <source>One section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une section</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Section</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout le formulaire</translation>
    </message>
</context>
<context>
    <name>LinkTest</name>
    <message>
        <source>At most 60 kB go out, and nothing of any record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au plus 60 ko sortent, et rien d’aucune fiche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrêt après cette étape</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Test de la connexion</translation>
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
        <translation>m de précision</translation>
    </message>
    <message>
        <source>{label}: accuracy in metres</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} : précision en mètres</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It holds no answers, names or passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il ne contient ni réponses, ni noms, ni mots de passe.</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Journal (*.json)</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer le journal des dernières synchronisations</translation>
    </message>
    <message>
        <source>The log was saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le journal a été enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Now {percent} %. Anywhere: Ctrl + larger, Ctrl − smaller, Ctrl 0 back to 100 %.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Actuellement {percent} %. Partout : Ctrl + agrandit, Ctrl − réduit, Ctrl 0 revient à 100 %.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Touch: larger buttons and rows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tactile : boutons et lignes plus grands</translation>
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
        <translation>liste</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} choisis</translation>
    </message>
</context>
<context>
    <name>MaskedLook</name>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>afficher</translation>
    </message>
</context>
<context>
    <name>MonthLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>month and year, such as 3/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mois et année, par exemple 3/2026</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>1 of {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 sur {count}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>{record} waits at {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} attend chez {place} : {why}</translation>
    </message>
    <message>
        <source>{record} was refused by {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} a été refusée par {place} : {why}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n deliveries were refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n envoi a été refusé</numerusform>
            <numerusform>%n envois ont été refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Changer de projet</translation>
    </message>
    <message>
        <source>Ctrl+{number} starts a form only on Home and Forms, where each shows its key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ctrl+{number} commence un formulaire seulement dans Accueil et Formulaires, où chacun montre sa touche.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>From here: Ctrl+K.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>D’ici : Ctrl+K.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Si elle est mal écrite, changez de projet. Si elle est juste, ajoutez des formulaires depuis des fichiers.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière synchro : {time}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go now. %n records wait; Sync says what for.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Rien ne peut partir maintenant. %n enregistrement attend ; Synchro dit quoi.</numerusform>
            <numerusform>Rien ne peut partir maintenant. %n enregistrements attendent ; Synchro dit quoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il ne reste rien à envoyer</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est perdu : ce qui reste part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Send now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se connecter</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. %n records can go now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Le réseau est revenu. %n fiche peut partir maintenant.</numerusform>
            <numerusform>Le réseau est revenu. %n fiches peuvent partir maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are kept. Open sync to see why.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches sont gardées. Ouvrez Synchro pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a aucun formulaire pour cette campagne</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La synchronisation a été arrêtée</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp s’est arrêté de façon inattendue. Tout ce qui était enregistré est ici.</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here; you are back where you were.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp s’est arrêté de façon inattendue. Tout ce qui était enregistré est ici ; vous êtes revenu où vous étiez.</translation>
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
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
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
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien à répondre</translation>
    </message>
    <message>
        <source>Section {number}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Section {number} : {label}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} sur {total}</translation>
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
        <translation>{label} {number} : {name}</translation>
    </message>
    <message>
        <source>{number}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} : {name}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>&gt; for acts, # for records, ? for keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>&gt; pour les actions, # pour les fiches, ? pour les touches</translation>
    </message>
    <message>
        <source>A name, a number, an answer, or what you want to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un nom, un numéro, une réponse, ou ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Do with {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Faire avec {record}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trouver ou faire n’importe quoi</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est trouvé</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>next heading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>titre suivant</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>{act} (Alt+Down)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{act} (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>PickerLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>liste</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 essai</translation>
    </message>
    <message>
        <source>Goes by itself once the respondent agrees</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Part toute seule une fois que le répondant est d’accord</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Lost or changed at the server; Receipts has Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perdue ou modifiée sur le serveur ; sous Reçus se trouve Renvoyer</translation>
    </message>
    <message>
        <source>Next try {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Prochain essai {wait}</translation>
    </message>
    <message>
        <source>On this disk alone. Once a project is set up, it goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sur ce disque seulement. Dès qu’un projet est en place, elle part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçu obtenu {time}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Taken {time}; see Receipts for what is missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Prise {time} ; voyez sous Reçus ce qui manque</translation>
    </message>
    <message>
        <source>The respondent does not want it there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant ne la veut pas là-bas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où elle est</translation>
    </message>
</context>
<context>
    <name>PlacesLook</name>
    <message>
        <source>Write each place on a line of its own: latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Écrivez chaque lieu sur sa propre ligne : latitude, longitude</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n answer(s) with no problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n réponse sans problème</numerusform>
            <numerusform>%n réponses sans problème</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are saved. Fix the problems, then finish. You can also keep this as a draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes les réponses sont enregistrées. Corrigez les problèmes, puis terminez. Vous pouvez aussi garder ceci comme brouillon.</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Please check: change it, or say why it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À vérifier : changez la réponse, ou dites pourquoi elle est juste</translation>
    </message>
    <message>
        <source>These are the first {shown} of {number}. Fix them and press Finish again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voici les {shown} premiers sur {number}. Corrigez-les et appuyez de nouveau sur Terminer.</translation>
    </message>
    <message>
        <source>{problems} to fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{problems} à corriger</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Counted as delivered only when a receipt comes back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comptée comme livrée seulement quand un reçu revient.</translation>
    </message>
    <message>
        <source>Each answer is saved as you type it, with or without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque réponse est enregistrée pendant la saisie, avec ou sans réseau.</translation>
    </message>
    <message>
        <source>Goes by itself or when you press Sync: see Settings. A cut connection loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Part seul ou quand vous appuyez sur Synchro : voyez Réglages. Une coupure ne perd rien.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En route</translation>
    </message>
    <message>
        <source>On the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sur ce disque</translation>
    </message>
    <message>
        <source>Version {number}  ·  works without a network after this page</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version {number}  ·  fonctionne sans réseau après cette page</translation>
    </message>
    <message>
        <source>Your answers stay safe at every step.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vos réponses restent en sûreté.</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Asking the server…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>FHIR is not read back: it goes on to the service behind the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le FHIR n’est pas relu : il continue vers le service derrière le compte.</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçus (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>{place} could not be asked; the receipt stands as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} n’a pas pu être interrogé ; le reçu reste tel qu’il était.</translation>
    </message>
    <message>
        <source>{place}: {said}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : {said}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>c’est juste</translation>
    </message>
    <message>
        <source>needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nécessaire</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche non envoyée</numerusform>
            <numerusform>%n fiches non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchro</translation>
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
        <translation>par pas de {step}</translation>
    </message>
    <message>
        <source>more or less</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>plus ou moins</translation>
    </message>
</context>
<context>
    <name>RankLook</name>
    <message>
        <source>Move down</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>bien ainsi</translation>
    </message>
</context>
<context>
    <name>RatingLook</name>
    <message>
        <source>rate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>noter</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} sur {most}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>A server has lost or changed a part of this record. Press Send again: it goes from this disk once more, and the old receipt stays beside the new one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un serveur a perdu ou modifié une partie de cette fiche. Appuyez sur Renvoyer : elle repart de ce disque, et l’ancien reçu reste à côté du nouveau.</translation>
    </message>
    <message>
        <source>A server has lost or changed a part of this record. Restore the record to send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un serveur a perdu ou modifié une partie de cette fiche. Restaurez la fiche pour la renvoyer.</translation>
    </message>
    <message>
        <source>Check with the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifier auprès du serveur</translation>
    </message>
    <message>
        <source>Done, by the server&apos;s clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fait, selon l’horloge du serveur</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Last check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>No receipt yet. One comes back from each server that has the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore de reçu. Il en revient un de chaque serveur qui a la fiche.</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Receipt taken</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçu obtenu</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>SHA-256 as sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 à l’envoi</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 de la fiche</translation>
    </message>
    <message>
        <source>SHA-256 of the sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 du fichier de synchronisation</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 de {file}</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichier de synchronisation</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fichier {number}</translation>
    </message>
    <message>
        <source>{count} of {total} named in the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} sur {total} nommés dans le reçu</translation>
    </message>
    <message>
        <source>{place}: not proved. No receipt of it is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : non prouvé. Aucun reçu n’est ici.</translation>
    </message>
    <message>
        <source>{place}: not proved. The receipt does not name every file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : non prouvé. Le reçu ne nomme pas chaque fichier.</translation>
    </message>
    <message>
        <source>{place}: not proved. {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : non prouvé. {why}</translation>
    </message>
    <message>
        <source>{place}: proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : prouvé</translation>
    </message>
    <message>
        <source>{time}: {outcome}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} : {outcome}</translation>
    </message>
</context>
<context>
    <name>RecordActs</name>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer la version {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Start version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencer une version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} lies in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La version {number} est dans la corbeille</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version {number} sur {total}</translation>
    </message>
    <message>
        <source>Version {number}, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version {number}, un brouillon</translation>
    </message>
    <message>
        <source>Why is it changed? You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi la modifier ? Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dupliquer</translation>
    </message>
    <message>
        <source>edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>historique</translation>
    </message>
    <message>
        <source>share</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>partager</translation>
    </message>
</context>
<context>
    <name>RecordDetailPage</name>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>{form}, version {version} · finished {time} · number {id}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, version {version} · terminée {time} · numéro {id}</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>All forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Any date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Arrived at {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrivées chez {place}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Date de la dernière modification</translation>
    </message>
    <message>
        <source>Destination</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Earlier than that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Not at {place} yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore chez {place}</translation>
    </message>
    <message>
        <source>Problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>With or without a problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Avec ou sans problème</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Hier</translation>
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
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Loading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce disque</translation>
    </message>
    <message>
        <source>draft {number} · {answered} of {total} · {form} · begun {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>brouillon {number} · {answered} sur {total} · {form} · commencé {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{form} · version {number} of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · version {number} de la fiche</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n a besoin de vous</numerusform>
            <numerusform>%n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 brouillon</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 a besoin de vous</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Corbeille ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem (Ctrl+Shift+F)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtrer par formulaire, date, destination ou problème (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chercher dans toutes les réponses</translation>
    </message>
    <message>
        <source>Find in answers, titles and forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chercher dans les réponses, titres et formulaires</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche ne correspond.</translation>
    </message>
    <message>
        <source>No records yet. Drafts and finished records show here, with where each copy is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche pour l’instant. Les brouillons et les fiches terminées s’affichent ici, avec le lieu de chaque copie.</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir tous les formulaires</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{shown} affichées sur {total}</translation>
    </message>
    <message>
        <source>Start a form: every answer is saved on this disk as you type.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencez un formulaire : chaque réponse est enregistrée sur ce disque pendant la saisie.</translation>
    </message>
    <message>
        <source>Where each record is, and whether this disk can be wiped (Ctrl+Shift+W)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où est chaque fiche, et si ce disque peut être effacé (Ctrl+Maj+W)</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où sont mes données</translation>
    </message>
    <message>
        <source>Where your records are</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où sont vos fiches</translation>
    </message>
    <message>
        <source>Words are found by their first letters. Fewer words find more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les mots se trouvent par leurs premières lettres. Moins de mots en trouvent plus.</translation>
    </message>
    <message>
        <source>choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en choisir d’autres</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} livrées</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} non envoyées</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message numerus="yes">
        <source>%n files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>non confirmée</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>A recovery puts the damaged file aside and reads it page by page into a new one. All answers that can be read come back; then you see what did not.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une récupération met de côté le fichier endommagé et le lit page par page dans un nouveau. Toutes les réponses lisibles reviennent ; ensuite vous voyez ce qui n’est pas revenu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything that was found is back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout ce qui a été trouvé est revenu</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} pages</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} pages sur {total} examinées</translation>
    </message>
    <message>
        <source>Open fieldapp</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir fieldapp</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lecture du fichier endommagé</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Récupérer ce qui peut être lu</translation>
    </message>
    <message>
        <source>Recovered, but not everything could be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Récupéré, mais tout n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Some of the file with your forms, drafts and records cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une partie du fichier de vos formulaires, brouillons et fiches ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The damaged file is kept, so your supervisor can still look at it. Photos and files lie beside it and are not touched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier endommagé est gardé, pour que votre superviseur puisse encore l’examiner. Les photos et fichiers sont à côté et ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The data on this laptop is damaged</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les données de cet ordinateur sont endommagées</translation>
    </message>
    <message>
        <source>The file with your forms, drafts and records cannot be opened. Nothing was changed in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier de vos formulaires, brouillons et fiches ne peut pas être ouvert. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La récupération est en cours</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que vous pouvez faire</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Look at these records; something of them is missing:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Regardez ces fiches ; il leur manque quelque chose :</translation>
    </message>
    <message>
        <source>Lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>More of them: {count}. Settings, Health checks all.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il y en a encore : {count}. Réglages, Santé vérifie tout.</translation>
    </message>
    <message>
        <source>Of the lost, from older copies</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De ce qui est perdu, tiré de copies plus anciennes</translation>
    </message>
    <message>
        <source>Pages that could not be read: {bad} of {all}; of the last changes: {log}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pages illisibles : {bad} sur {all} ; parmi les dernières modifications : {log}</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier endommagé est gardé ici :</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{record}: its entry was made again from its answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} : son entrée a été refaite à partir de ses réponses</translation>
    </message>
    <message>
        <source>{record}: lost {rows}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} : {rows} perdus</translation>
    </message>
</context>
<context>
    <name>RoomNotice</name>
    <message>
        <source>Answers are still saved. Photos and files are taken again when there is room.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les réponses sont toujours enregistrées. Photos et fichiers seront repris quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Supprimez des fichiers inutiles ou videz la corbeille, avant que les photos ne tiennent plus.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le disque est presque plein : {free} libres</translation>
    </message>
    <message>
        <source>The disk is filling up: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le disque se remplit : {free} libres</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>A file is not taken over. Choose it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un fichier n’est pas repris. Choisissez-le ici.</translation>
    </message>
    <message>
        <source>Every record has its own here, so it is not taken over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque fiche a ici sa propre valeur, elle n’est donc pas reprise</translation>
    </message>
    <message>
        <source>Go to an answer first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Allez d’abord à une réponse</translation>
    </message>
    <message>
        <source>It is already as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est déjà comme dans {record}</translation>
    </message>
    <message>
        <source>Same as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comme dans {record}</translation>
    </message>
    <message>
        <source>There is no answer here to clear</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas de réponse à effacer ici</translation>
    </message>
    <message>
        <source>There is no other record of this form on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas d’autre fiche de ce formulaire sur ce disque</translation>
    </message>
    <message>
        <source>There is nothing to duplicate yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a encore rien à dupliquer</translation>
    </message>
    <message>
        <source>What stands behind dots is not taken over. Type it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui est masqué par des points n’est pas repris. Tapez-le ici.</translation>
    </message>
    <message>
        <source>the draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le brouillon de {time}</translation>
    </message>
    <message>
        <source>the record finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la fiche terminée {time}</translation>
    </message>
    <message>
        <source>{question}: cleared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question} : effacée</translation>
    </message>
    <message>
        <source>{record} has no answer here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} n’a pas de réponse ici</translation>
    </message>
    <message>
        <source>“{name}”, a draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} », un brouillon de {time}</translation>
    </message>
    <message>
        <source>“{name}”, finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} », terminée {time}</translation>
    </message>
</context>
<context>
    <name>SavedDot</name>
    <message>
        <source>Not saved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Nothing typed yet. It saves by itself</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est encore saisi. L’enregistrement se fait tout seul</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistré sur ce disque</translation>
    </message>
    <message>
        <source>Saved on this disk {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistré sur ce disque {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Not answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sans réponse.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>0 = as long as it takes. Empty = as digi.me sees fit.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>0 = le temps qu’il faut. Vide = comme digi.me le juge bon.</translation>
    </message>
    <message>
        <source>All that the contract allows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout ce que le contrat permet</translation>
    </message>
    <message>
        <source>As digi.me writes it, in JSON. Empty = all that the contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comme digi.me l’écrit, en JSON. Vide = tout ce que le contrat permet.</translation>
    </message>
    <message>
        <source>As written below</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comme écrit ci-dessous</translation>
    </message>
    <message>
        <source>Look for new data at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chercher de nouvelles données au plus</translation>
    </message>
    <message>
        <source>Media and posts of Instagram and Twitter, of the last year</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Médias et publications d’Instagram et de Twitter, de l’année passée</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Service groups: {groups}; services: {services}; kinds: {kinds}; times: {times}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Groupes de services : {groups} ; services : {services} ; genres : {kinds} ; périodes : {times}.</translation>
    </message>
    <message>
        <source>What digi.me is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui est demandé à digi.me</translation>
    </message>
    <message>
        <source>What was played on Spotify in the last month</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui a été écouté sur Spotify le mois passé</translation>
    </message>
    <message>
        <source>Write a whole number of seconds, 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Écrivez un nombre entier de secondes, 0 ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>secondes</translation>
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
        <translation>Partie {number} sur {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Question {number} sur {total}</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Section {number} sur {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{size}, turned into a JPEG that the server takes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size}, convertie en JPEG que le serveur accepte</translation>
    </message>
</context>
<context>
    <name>SearchLook</name>
    <message>
        <source>Type to search {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tapez pour chercher parmi {count} choix</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>liste</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n records are not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche n’est pas encore envoyée</numerusform>
            <numerusform>%n fiches ne sont pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Compte et projet</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Changer de projet</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name above into your file manager.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiez le nom du dossier ci-dessus dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No program on this laptop opens folders</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun programme de cet ordinateur n’ouvre les dossiers</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore en place</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Records go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches vont à</translation>
    </message>
    <message>
        <source>Reports</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Tenant and campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Locataire et campagne</translation>
    </message>
    <message>
        <source>They stay on this disk and go when somebody signs in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles restent sur ce disque et partent quand quelqu’un se reconnecte.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version</translation>
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
        <translation>Accès donné</translation>
    </message>
    <message>
        <source>Address of the last page, or the code in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adresse de la dernière page, ou le code qu’elle contient</translation>
    </message>
    <message>
        <source>Ask in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demander dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Ask on the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demander sur le téléphone du répondant</translation>
    </message>
    <message>
        <source>Asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>By phone: they point it at the code and answer. Their last page then cannot be reached, which is right: they show or send you its address, and you put it into the field below. In this laptop&apos;s browser: it comes back by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Par téléphone : le répondant vise le code et répond. Sa dernière page est alors introuvable, et c’est normal : il vous montre ou vous envoie son adresse, et vous la mettez dans le champ ci-dessous. Dans le navigateur de cet ordinateur : elle revient toute seule.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Given {time}, but digi.me does not take it any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Donné {time}, mais digi.me ne l’accepte plus.</translation>
    </message>
    <message>
        <source>Given {time}, good until {end}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Donné {time}, valable jusqu’au {end}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Donné {time}.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Créer un nouveau lien</translation>
    </message>
    <message>
        <source>No, forget this access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non, oublier cet accès</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non voulu</translation>
    </message>
    <message>
        <source>Noted {time}: they are not asked any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Noté {time} : on ne le demande plus au répondant.</translation>
    </message>
    <message>
        <source>Nothing of this record goes to digi.me, and nobody waits for it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien de cette fiche ne va à digi.me, et personne ne l’attend.</translation>
    </message>
    <message>
        <source>One more yes lets the copy be read back, which proves every byte of it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un oui de plus permet de relire la copie, ce qui en prouve chaque octet.</translation>
    </message>
    <message>
        <source>Open in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir dans le navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>QR code of the link for the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Code QR du lien pour le téléphone du répondant</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Share with the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Partager avec le répondant</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The access is forgotten on this laptop. What is in their digi.me stays there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès est oublié sur cet ordinateur. Ce qui est dans son digi.me y reste.</translation>
    </message>
    <message>
        <source>The link is not here any more, or the sign-in is locked. Make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le lien n’est plus ici, ou la connexion est verrouillée. Créez un nouveau lien.</translation>
    </message>
    <message>
        <source>The respondent is asked as soon as there is a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La demande est faite au répondant dès qu’il y a un réseau.</translation>
    </message>
    <message>
        <source>They are still to be asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La demande est encore à faire au répondant.</translation>
    </message>
    <message>
        <source>They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On peut redemander au répondant à tout moment.</translation>
    </message>
    <message>
        <source>They can have a copy in their own digi.me. Whatever they say, the record stays here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant peut avoir une copie dans son propre digi.me. Quoi qu’il dise, la fiche reste ici.</translation>
    </message>
    <message>
        <source>They do not want this, or have no digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant ne le veut pas, ou n’a pas de digi.me</translation>
    </message>
    <message>
        <source>They said no {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant a dit non {time}.</translation>
    </message>
    <message>
        <source>This is the same digi.me as for “{title}”. Is it the same person or household? Nothing of this record is shared before you say.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est le même digi.me que pour « {title} ». Est-ce la même personne ou le même ménage ? Rien de cette fiche n’est partagé avant votre réponse.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À demander</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Utiliser cette réponse</translation>
    </message>
    <message>
        <source>Yes, the same person or household</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Oui, la même personne ou le même ménage</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Asking digi.me for a link…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demande d’un lien à digi.me…</translation>
    </message>
    <message>
        <source>Asking digi.me…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Question à digi.me…</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun accès n’a été donné</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one, or use a phone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien dans l’un d’eux, ou utilisez un téléphone.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>This page waits for an answer from digi.me alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette page attend une réponse de digi.me seulement.</translation>
    </message>
    <message>
        <source>You can close this page. The laptop that asked you says what happened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous pouvez fermer cette page. L’ordinateur qui vous a demandé dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>You can close this page. The rest is seen to on the laptop that asked you.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous pouvez fermer cette page. Le reste se fait sur l’ordinateur qui vous a demandé.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated into</comment>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une réponse est nécessaire.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au moins {count} caractères.</translation>
    </message>
    <message>
        <source>Begin with https://</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencez par https://</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Choose a passphrase. It locks your sign-in on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisissez une phrase secrète. Elle verrouille votre connexion sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the passphrase you chose on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Saisissez la phrase secrète choisie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Phrase secrète oubliée</translation>
    </message>
    <message>
        <source>Got a project file? It fills this in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous avez un fichier de projet ? Il remplit ceci.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Server address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tenant {tenant}  ·  {address}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Locataire {tenant}  ·  {address}</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>User name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Without a network you can still fill in forms. Records wait on this disk until you sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sans réseau, vous pouvez quand même remplir des formulaires. Les fiches attendent sur ce disque que vous vous connectiez.</translation>
    </message>
    <message>
        <source>Work now, sign in later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Travailler, se connecter plus tard</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Once, with a network. After this, forms and drafts work without one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une seule fois, avec un réseau. Ensuite, formulaires et brouillons fonctionnent sans.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Project files (*.json);;All files (*)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichiers de projet (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Connectez-vous pour commencer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Unlock to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déverrouillez pour envoyer</translation>
    </message>
    <message>
        <source>Your sign-in is kept on this laptop under your passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Votre connexion est gardée sur cet ordinateur sous votre phrase secrète.</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>next field</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>se connecter</translation>
    </message>
</context>
<context>
    <name>SignatureLook</name>
    <message>
        <source>a picture of the signature, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>une image de la signature, ou collez-la avec Ctrl+V</translation>
    </message>
    <message>
        <source>or type the name to sign with</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ou saisissez le nom pour signer</translation>
    </message>
    <message>
        <source>sign with a name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>signer par un nom</translation>
    </message>
    <message>
        <source>{label}: choose a picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} : choisir une image</translation>
    </message>
</context>
<context>
    <name>SoftLine</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acceptée telle quelle : {reason}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Why is it right? Enter keeps it, and it is sent with the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi est-ce juste ? Entrée garde la raison, et elle part avec la fiche.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message numerus="yes">
        <source>%n on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recevoir les formulaires</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun formulaire sur cet ordinateur</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir tous les formulaires</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Start a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencer un formulaire</translation>
    </message>
    <message>
        <source>They come from the server. Once here, they work without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ils viennent du serveur. Une fois ici, ils fonctionnent sans réseau.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Why: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi : {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Étape {number} sur {count} : {name}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} sur {total}</translation>
    </message>
    <message>
        <source>{place}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : {label}</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche encore à envoyer</numerusform>
            <numerusform>%n fiches encore à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 fiche encore à envoyer</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the sync (Shift+F5)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler la synchronisation (Maj+F5)</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>It ends within seconds. Nothing is lost: what is on its way goes again later.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle se termine en quelques secondes. Rien n’est perdu : ce qui est en route repart plus tard.</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière synchronisation {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync {time}: %n receipts came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Dernière synchronisation {time} : %n reçu est revenu.</numerusform>
            <numerusform>Dernière synchronisation {time} : %n reçus sont revenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {time}: 1 receipt came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière synchronisation {time} : 1 reçu est revenu.</translation>
    </message>
    <message>
        <source>Last sync {time}: it could not send everything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dernière synchronisation {time} : elle n’a pas pu tout envoyer.</translation>
    </message>
    <message>
        <source>No sync on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore de synchronisation sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il ne reste rien à envoyer</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes when you resume.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est perdu : ce qui reste part quand vous reprenez.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien à envoyer pour l’instant</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Off: nothing goes until you press Sync, and nothing is tried again by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non : rien ne part tant que vous n’appuyez pas sur Synchro, et rien n’est réessayé tout seul.</translation>
    </message>
    <message>
        <source>Only where it costs nothing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seulement quand c’est gratuit</translation>
    </message>
    <message>
        <source>Only where it costs nothing: over networks that are not metered. Where this laptop cannot tell, nothing goes by itself and the Sync page says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seulement quand c’est gratuit : par des réseaux non facturés à l’usage. Quand cet ordinateur ne peut pas le savoir, rien ne part tout seul et la page Synchro le dit.</translation>
    </message>
    <message>
        <source>Over a slow link the answers of many records arrive before the first large photo.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Par une liaison lente, les réponses de beaucoup de fiches arrivent avant la première grande photo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pause ou reprise (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Pausing the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mise en pause de la synchronisation</translation>
    </message>
    <message>
        <source>Records with big files wait for those without</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches avec de gros fichiers attendent celles qui n’en ont pas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send finished records by themselves</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Envoyer les fiches terminées automatiquement</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Envoi de %n fiche</numerusform>
            <numerusform>Envoi de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Envoi de 1 fiche</translation>
    </message>
    <message>
        <source>Sending never removes a record from this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’envoi ne retire jamais une fiche de ce disque.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stopping the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Arrêt de la synchronisation</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Avancement de la synchronisation</translation>
    </message>
    <message>
        <source>The server does not answer now. The records are saved on this disk. {last}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur ne répond pas en ce moment. Les fiches sont enregistrées sur ce disque. {last}</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes by itself in 10 min.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La synchronisation a été arrêtée. Rien n’est perdu : ce qui reste part tout seul dans 10 min.</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La synchronisation a été arrêtée. Rien n’est perdu : ce qui reste part à la prochaine.</translation>
    </message>
    <message>
        <source>You can keep working. Cancel loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous pouvez continuer à travailler. Annuler ne perd rien.</translation>
    </message>
    <message>
        <source>{doing}, this file {size}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{doing}, ce fichier {size}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{done} sur %n fiche</numerusform>
            <numerusform>{done} sur %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {doing}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} : {doing}</translation>
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
        <translation>vers {place}</translation>
    </message>
</context>
<context>
    <name>SyncFoot</name>
    <message>
        <source>A sync runs. Test when it has ended.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une synchronisation est en cours. Testez quand elle est finie.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Save the log of the last syncs (Ctrl+S)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrer le journal des dernières synchronisations (Ctrl+S)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test connection (Ctrl+T)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tester la connexion (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Its project is open again. It goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Son projet est de nouveau ouvert. Elle part à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>État</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>to {place} · {time} · {number} · {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>vers {place} · {time} · {number} · {form}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n more are owed. Records has all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n de plus est due. Fiches les montre toutes.</numerusform>
            <numerusform>%n de plus sont dues. Fiches les montre toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Fill a form and finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplissez un formulaire et terminez-le.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>No finished records. A record you finish waits here until each server has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune fiche terminée. Une fiche que vous terminez attend ici que chaque serveur l’ait.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir tous les formulaires</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. Sync %n records now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Le réseau est revenu. Synchroniser %n fiche maintenant ?</numerusform>
            <numerusform>Le réseau est revenu. Synchroniser %n fiches maintenant ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back. Sync 1 record now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le réseau est revenu. Synchroniser 1 fiche maintenant ?</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} bloquées</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} livrées</translation>
    </message>
    <message>
        <source>{count} in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} en file</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} non confirmées</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} refusées</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} en envoi</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} en attente</translation>
    </message>
</context>
<context>
    <name>SyncTable</name>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Records to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches à envoyer</translation>
    </message>
</context>
<context>
    <name>TextAreaLook</name>
    <message>
        <source>new line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nouvelle ligne</translation>
    </message>
</context>
<context>
    <name>TileLook</name>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>go and tick</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aller et cocher</translation>
    </message>
</context>
<context>
    <name>TimeLook</name>
    <message>
        <source>hours:minutes, such as 14:05</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>heures:minutes, par exemple 14:05</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n non envoyée</numerusform>
            <numerusform>%n non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trouver ou faire n’importe quoi</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Trouver ou faire n’importe quoi (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Language of the form (Ctrl+Shift+L: the next one)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Langue du formulaire (Ctrl+Shift+L : la suivante)</translation>
    </message>
    <message>
        <source>Network not known yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réseau pas encore connu</translation>
    </message>
    <message>
        <source>No network</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas de réseau depuis {time}</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore de projet</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Sync (F5): send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchroniser (F5) : envoyer ce qui n’est pas envoyé</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Syncing {percent} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchronisation {percent} %</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>signed out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>{number} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} non envoyées</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copier ce qui a été saisi</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, close the form, then open the draft again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiez ce qui a été saisi si c’est nécessaire, fermez le formulaire, puis rouvrez le brouillon.</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, then close the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiez ce qui a été saisi si c’est nécessaire, puis fermez le formulaire.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il est affiché tel qu’il est maintenant. Parcourez les réponses, puis terminez-le.</translation>
    </message>
    <message>
        <source>Not attached: fieldapp ran into a fault of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non joint : fieldapp a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Not saved. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré. Gardez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Not saved: fieldapp ran into a fault of its own. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré : fieldapp a rencontré une erreur interne. Gardez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Press Try again. If that does not help, tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Appuyez sur Réessayer. Si cela n’aide pas, prévenez votre superviseur.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon est passé ailleurs à une autre version de son formulaire. Ce qui a été saisi depuis n’est pas enregistré.</translation>
    </message>
    <message>
        <source>This draft was not moved. It is as it was, with every answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon n’a pas été déplacé. Il est comme il était, avec chaque réponse.</translation>
    </message>
    <message>
        <source>This record was finished or removed elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche a été terminée ou retirée ailleurs. Ce qui a été saisi depuis n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was typed is copied. Paste it where it is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui a été saisi est copié. Collez-le où c’est nécessaire.</translation>
    </message>
    <message>
        <source>What you typed is still here. Press Try again. If that does not help, copy what was typed and tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que vous avez saisi est encore ici. Appuyez sur Réessayer. Si cela n’aide pas, copiez ce qui a été saisi et prévenez votre superviseur.</translation>
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
        <translation>Refait</translation>
    </message>
    <message>
        <source>Moved to {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déplacé vers {version}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a rien à refaire</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>une autre version du formulaire</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la version plus récente</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n answer(s) carry over: all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n réponse est reprise : toutes.</numerusform>
            <numerusform>%n réponses sont reprises : toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n changement de mots</numerusform>
            <numerusform>%n changements de mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n choix ajouté</numerusform>
            <numerusform>%n choix ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n choix modifié</numerusform>
            <numerusform>%n choix modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n choix retiré</numerusform>
            <numerusform>%n choix retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) to questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n autre changement de questions</numerusform>
            <numerusform>%n autres changements de questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n question ajoutée</numerusform>
            <numerusform>%n questions ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n question retirée</numerusform>
            <numerusform>%n questions retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n règle modifiée</numerusform>
            <numerusform>%n règles modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this form is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une version plus récente de ce formulaire est ici.</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déplacer ce brouillon</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien ne diffère que vous remarqueriez.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir ce qui change</translation>
    </message>
    <message>
        <source>See what changes (F7)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Voir ce qui change (F7)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The one answer carries over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La seule réponse est reprise.</translation>
    </message>
    <message>
        <source>There is no newer version of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas de version plus récente de ce formulaire</translation>
    </message>
    <message>
        <source>This draft stays with {version}. F7 shows what changes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon reste avec {version}. F7 montre ce qui change.</translation>
    </message>
    <message>
        <source>its version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sa version</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes} et plus</translation>
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
            <numerusform>{kept} réponse reprise sur %n.</numerusform>
            <numerusform>{kept} réponses reprises sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program on this computer opens it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun programme de cet ordinateur ne l’ouvre</translation>
    </message>
</context>
<context>
    <name>WhereModel</name>
    <message>
        <source>Backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup: none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sauvegarde : aucune</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce disque</translation>
    </message>
    <message>
        <source>This disk: {state}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce disque : {state}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>vérifié {time}</translation>
    </message>
    <message>
        <source>files: {there} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fichiers : {there} sur {total}</translation>
    </message>
    <message>
        <source>here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ici</translation>
    </message>
    <message>
        <source>here, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ici, un brouillon</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>no backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pas de sauvegarde</translation>
    </message>
    <message>
        <source>not whole</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>see its receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>voyez son reçu</translation>
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
        <translation>Où est chaque fiche</translation>
    </message>
</context>
<context>
    <name>WhereaboutsPage</name>
    <message numerus="yes">
        <source>%n damaged data files were set aside; ask for help first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fichier de données endommagé a été mis de côté ; demandez d’abord de l’aide</numerusform>
            <numerusform>%n fichiers de données endommagés ont été mis de côté ; demandez d’abord de l’aide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered records are not wholly proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche livrée n’est pas entièrement prouvée</numerusform>
            <numerusform>%n fiches livrées ne sont pas entièrement prouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n brouillon avec des réponses est sur ce disque seulement</numerusform>
            <numerusform>%n brouillons avec des réponses sont sur ce disque seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers lie in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n brouillon avec des réponses est dans la corbeille</numerusform>
            <numerusform>%n brouillons avec des réponses sont dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions that a server refused and later ones replaced are on this disk alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n version antérieure, refusée par un serveur puis remplacée, est sur ce disque seulement.</numerusform>
            <numerusform>%n versions antérieures, refusées par un serveur puis remplacées, sont sur ce disque seulement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished records wait for a project to be set up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche terminée attend qu’un projet soit en place</numerusform>
            <numerusform>%n fiches terminées attendent qu’un projet soit en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone, as their respondents want it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche est seulement sur ce disque, comme son répondant le veut</numerusform>
            <numerusform>%n fiches sont seulement sur ce disque, comme leurs répondants le veulent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have still to be sent, or wait for a receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n fiche est encore à envoyer, ou attend un reçu</numerusform>
            <numerusform>%n fiches sont encore à envoyer, ou attendent un reçu</numerusform>
        </translation>
    </message>
    <message>
        <source>Each record that you begin stands here, with every place that has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque fiche que vous commencez se trouve ici, avec chaque lieu qui l’a.</translation>
    </message>
    <message>
        <source>Every record here is proved to be at every place that it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque fiche ici est prouvée être en chaque lieu où elle devait aller.</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aller aux fiches</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not safe to wipe yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore sûr d’effacer</translation>
    </message>
    <message>
        <source>Nothing is on this disk yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est encore sur ce disque.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir la première</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Safe to wipe</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On peut effacer sans risque</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher les brouillons</translation>
    </message>
    <message>
        <source>Show the unsent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher les non envoyées</translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>The last version of every record here is proved to be where it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La dernière version de chaque fiche ici est prouvée être où elle devait aller.</translation>
    </message>
    <message>
        <source>There is no backup of this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas de sauvegarde de ce disque.</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Où sont mes données</translation>
    </message>
    <message>
        <source>{proved} of {total} records are proved to be where they belong.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{proved} fiches sur {total} sont prouvées être où elles doivent être.</translation>
    </message>
</context>
<context>
    <name>YearLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>plus tard ou plus tôt</translation>
    </message>
    <message>
        <source>year, such as 2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>année, par exemple 2026</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>{answered} of {total} answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} réponses sur {total}</translation>
    </message>
    <message>
        <source>{left}, {problems}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{left}, {problems}</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} restantes</translation>
    </message>
</context>
<context>
    <name>_HowFar</name>
    <message>
        <source>Photos and files: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Photos et fichiers : {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lecture des données</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Type to find among {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tapez pour trouver parmi {count} choix</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>“{letters}”: more than {count}; type on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {letters} » : plus de {count} ; continuez à taper</translation>
    </message>
    <message>
        <source>“{letters}”: {count} found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {letters} » : {count} trouvés</translation>
    </message>
</context>
<context>
    <name>_ProblemCard</name>
    <message>
        <source>Answer now:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réponse actuelle :</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>not answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Answer these first: {questions}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Répondez d&apos;abord à : {questions}.</translation>
    </message>
    <message>
        <source>Answer “{question}” first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Répondez d&apos;abord à « {question} ».</translation>
    </message>
    <message>
        <source>Nothing to choose from: see the answers before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien à choisir : voyez les réponses précédentes</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <source>A new draft with the same answers: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Un nouveau brouillon avec la même réponse : %n</numerusform>
            <numerusform>Un nouveau brouillon avec les mêmes réponses : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copy}. Files that are missing on this disk were left out: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{copy}. Des fichiers qui manquent sur ce disque ont été laissés de côté : %n</numerusform>
            <numerusform>{copy}. Des fichiers qui manquent sur ce disque ont été laissés de côté : %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>In line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En file</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non prouvée</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non voulu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>This disk: saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce disque : enregistrée {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>blocked, {act}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>bloquée, {act}</translation>
    </message>
    <message>
        <source>delivered {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>livrée {time}</translation>
    </message>
    <message>
        <source>finish first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>terminer d’abord</translation>
    </message>
    <message>
        <source>needs a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>attend un oui</translation>
    </message>
    <message>
        <source>needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>prochaine synchro</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>non prouvée</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>non voulue</translation>
    </message>
    <message>
        <source>not wanted by the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>non voulue par le répondant</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not yet, finish the draft first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pas encore, terminez d’abord le brouillon</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>refusée, a besoin de vous</translation>
    </message>
    <message>
        <source>replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>remplacée par une version ultérieure</translation>
    </message>
    <message>
        <source>retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>nouvel essai {wait}</translation>
    </message>
    <message>
        <source>sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en envoi</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>envoyée, pas encore confirmée</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>se reconnecter</translation>
    </message>
    <message>
        <source>taken by the server, not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>prise par le serveur, non prouvée</translation>
    </message>
    <message>
        <source>unlock first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>déverrouiller d’abord</translation>
    </message>
    <message>
        <source>waiting, goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en attente, part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>waiting, retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>en attente, nouvel essai {wait}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>day/month/year, such as 31/03/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>jour/mois/année, par exemple 31/03/2026</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dans {span}</translation>
    </message>
    <message>
        <source>month/day/year, such as 03/31/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>mois/jour/année, par exemple 03/31/2026</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>{span} old</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>âge : {span}</translation>
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
        <translation>Un fichier de cette fiche n’est pas ce que dit son nom, donc le serveur l’a refusé. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>A file that belongs to this record is missing on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un fichier de cette fiche manque sur ce disque.</translation>
    </message>
    <message>
        <source>A passphrase is needed to protect your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une phrase secrète est nécessaire pour protéger votre connexion.</translation>
    </message>
    <message>
        <source>A sync is already running in another fieldapp window or command.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une synchronisation est déjà en cours dans une autre fenêtre ou commande fieldapp.</translation>
    </message>
    <message>
        <source>An earlier version of this record has to arrive first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une version antérieure de cette fiche doit arriver d’abord.</translation>
    </message>
    <message>
        <source>Ask again, and see that the respondent signs in with their own digi.me.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez, et veillez à ce que le répondant se connecte avec son propre digi.me.</translation>
    </message>
    <message>
        <source>Ask for a new project file, or ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez un nouveau fichier de projet, ou demandez au répondant de redonner l’accès.</translation>
    </message>
    <message>
        <source>Ask for a project file with version v1.7, or one where each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez un fichier de projet avec la version v1.7, ou un où chaque répondant donne l’accès.</translation>
    </message>
    <message>
        <source>Ask for the file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez le fichier et montrez les détails à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Ask for the project file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez le fichier de projet et montrez les détails à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the account along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez au répondant depuis la fiche : cela peut apporter le compte.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the place along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez au répondant depuis la fiche : cela peut apporter le lieu.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: the access then begins anew.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez au répondant depuis la fiche : l’accès recommence alors à neuf.</translation>
    </message>
    <message>
        <source>Ask the respondent again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez de nouveau au répondant plus tard. Si cela se reproduit, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Ask the respondent again: that makes a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Redemandez au répondant : cela crée un nouveau lien.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow gz (application/gzip) in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez à l’administrateur du serveur d’autoriser gz (application/gzip) dans les formats de fichier permis du filestore, puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow the kind in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez à l’administrateur du serveur d’autoriser ce genre dans les formats de fichier permis du filestore, puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Ask whether the project file has the key of the contract that reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez si le fichier de projet a la clé du contrat de relecture.</translation>
    </message>
    <message>
        <source>Ask your supervisor to activate it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez à votre superviseur de l’activer.</translation>
    </message>
    <message>
        <source>Ask your supervisor to give your account the right role, then sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez à votre superviseur de donner le bon rôle à votre compte, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask your supervisor whether it is there. If it is not, press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Demandez à votre superviseur si elle y est. Sinon, appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Attach the original file to any draft, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Joignez le fichier d’origine à un brouillon, puis appuyez sur Réessayer, ou demandez à votre superviseur.</translation>
    </message>
    <message>
        <source>Bring it back under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ressortez-la sous Fiches, puis continuez.</translation>
    </message>
    <message>
        <source>Check how it is spelt. If it is right and has no forms yet, open its project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez comment elle s’écrit. Si elle est juste et n’a pas encore de formulaires, ouvrez son fichier de projet.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez qu’il est encore là et que vous pouvez l’ouvrir, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check that it is the right file. Pictures and lists belong into the folder beside it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez que c’est le bon fichier. Images et listes vont dans le dossier à côté.</translation>
    </message>
    <message>
        <source>Check that it is the right folder, or make its pictures and films smaller.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez que c’est le bon dossier, ou réduisez ses images et ses films.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez que le disque n’est pas protégé en écriture et que vous pouvez écrire dans le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that this laptop is online and that the server address in Settings is right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez que cet ordinateur est en ligne et que l’adresse du serveur dans Réglages est juste.</translation>
    </message>
    <message>
        <source>Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez le nom. `fieldapp forms`, `drafts` et `outbox` listent ce qui est ici.</translation>
    </message>
    <message>
        <source>Check the server address. If it is right, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez l’adresse du serveur. Si elle est juste, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, redemandez le fichier de projet.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask your supervisor before you go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, demandez à votre superviseur avant de continuer.</translation>
    </message>
    <message>
        <source>Choose a file of another kind. If it must be this one, ask your supervisor: the server&apos;s allowed file formats and fileKinds in the project file have to name the kind.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisissez un fichier d&apos;un autre type. S&apos;il faut celui-ci, demandez à votre superviseur : les formats de fichier autorisés du serveur et fileKinds dans le fichier de projet doivent nommer ce type.</translation>
    </message>
    <message>
        <source>Choose a passphrase first: it protects your sign-in on this computer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisissez d’abord une phrase secrète : elle protège votre connexion sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisissez une photo (jpg, png), un PDF, un texte (txt, csv) ou un fichier bureautique (docx, odt, xlsx, ods).</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this laptop first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisissez-le de nouveau, ou copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Close other fieldapp windows or commands, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermez les autres fenêtres ou commandes fieldapp, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fermez d’autres programmes, puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that came after the consent, and paste it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Copiez l’adresse entière de la page venue après le consentement, et collez-la ici.</translation>
    </message>
    <message>
        <source>DIGIT</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>DIGIT</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Supprimez des fichiers inutiles ou videz la corbeille, puis appuyez sur Réessayer.</translation>
    </message>
    <message>
        <source>Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ne supprimez rien. `fieldapp recover` ramène ce qui peut être lu ; la fenêtre le propose aussi.</translation>
    </message>
    <message>
        <source>Do not delete the record. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ne supprimez pas la fiche. Montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Each goes again alone, so that one bad record does not hold up the others.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chacune repart seule, pour qu’une mauvaise fiche ne retienne pas les autres.</translation>
    </message>
    <message>
        <source>Each goes again alone, under the same number, so none can count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chacune repart seule, sous le même numéro, donc aucune ne peut compter deux fois.</translation>
    </message>
    <message>
        <source>Each record says which one. Open that project&apos;s file, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque fiche dit lequel. Ouvrez le fichier de ce projet, puis synchronisez.</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, finish it and sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Modifiez la fiche (Ctrl+E, ou `fieldapp fill --edit RECORD`), choisissez-y le bon fichier, terminez-la et synchronisez.</translation>
    </message>
    <message>
        <source>Enter the passphrase to unlock it. Forms and drafts work without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Saisissez la phrase secrète pour déverrouiller. Formulaires et brouillons fonctionnent sans.</translation>
    </message>
    <message>
        <source>Every answer is kept. Fix the answers listed, then finish.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque réponse est gardée. Corrigez les réponses de la liste, puis terminez.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos or shorter texts, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminez une nouvelle fiche avec des photos plus petites ou des textes plus courts, ou demandez à votre superviseur.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminez une nouvelle fiche avec des photos plus petites, ou demandez à votre superviseur.</translation>
    </message>
    <message>
        <source>Go on with the others. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuez avec les autres. Montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Go on working. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Continuez à travailler. Montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>If each respondent shall give access, ask for a project file that says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Si chaque répondant doit donner l’accès, demandez un fichier de projet qui le dise.</translation>
    </message>
    <message>
        <source>In this project no respondent is asked: one access is used for all, or none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dans ce projet aucun répondant n’est sollicité : un seul accès sert pour tous, ou aucun.</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Installez la version plus récente et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Install the newest version of fieldapp. Then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Installez la version la plus récente de fieldapp. Puis appuyez sur Synchro.</translation>
    </message>
    <message>
        <source>Install the version you had before, and show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Installez la version que vous aviez avant, et montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>It belongs to {project}, not to the project in use, so it was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle appartient à {project}, pas au projet en cours, donc elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>It cannot be compared, byte by byte. They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle ne peut pas être comparée octet par octet. On peut redemander au répondant à tout moment.</translation>
    </message>
    <message>
        <source>It goes again by itself. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle repart toute seule. Montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>It goes again with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle repart à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>It goes by itself after that. See what holds up the earlier version.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle part toute seule après cela. Voyez ce qui retient la version précédente.</translation>
    </message>
    <message>
        <source>It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle part toute seule ensuite. Demandez-lui depuis la fiche, ou par `fieldapp share ID`.</translation>
    </message>
    <message>
        <source>It goes for good after 30 days; until then it can be restored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle disparaît pour de bon après 30 jours ; d’ici là elle peut être restaurée.</translation>
    </message>
    <message>
        <source>It is kept here and goes again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle est gardée ici et repart. Si cela dure, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>It waits for the respondent&apos;s consent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente du consentement du répondant.</translation>
    </message>
    <message>
        <source>It was on its way when the sync was interrupted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elle était en route quand la synchronisation a été interrompue.</translation>
    </message>
    <message>
        <source>Look at each letter and paste it again, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Regardez chaque lettre et collez de nouveau, ou créez un nouveau lien.</translation>
    </message>
    <message>
        <source>Look at the record: it says how far its respondent was asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Regardez la fiche : elle dit où en est la demande à son répondant.</translation>
    </message>
    <message>
        <source>Make room: delete files you do not need or empty the bin. Then choose the file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Faites de la place : supprimez des fichiers inutiles ou videz la corbeille. Puis choisissez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>Make the answer shorter, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Raccourcissez la réponse, puis réessayez.</translation>
    </message>
    <message>
        <source>Mend what is listed, or ask whoever made the form, then add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Corrigez ce qui est listé, ou demandez à qui a fait le formulaire, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>No project is set up on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun projet n’est encore en place sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was sent. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Personne n’est connecté, donc rien n’a été envoyé. Les fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pas encore enregistré : un autre programme utilise les données.</translation>
    </message>
    <message>
        <source>Not saved: the data folder cannot be written.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré : on ne peut pas écrire dans le dossier des données.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré : le disque est plein. Gardez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Not saved: this computer has no memory left. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré : cet ordinateur n’a plus de mémoire. Gardez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Not saved: this is more text than can be stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Non enregistré : c’est plus de texte qu’on ne peut en stocker.</translation>
    </message>
    <message>
        <source>Nothing changed. Paste the right one, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’a changé. Collez la bonne, ou créez un nouveau lien.</translation>
    </message>
    <message>
        <source>Nothing has to be said about the digi.me of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a rien à dire sur le digi.me de cette fiche.</translation>
    </message>
    <message>
        <source>Nothing is shared. They can be asked again from the record at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’est partagé. On peut redemander au répondant depuis la fiche à tout moment.</translation>
    </message>
    <message>
        <source>Nothing more is shared. Only if they want it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Plus rien n’est partagé. Seulement si le répondant le veut, redemandez-lui depuis la fiche.</translation>
    </message>
    <message>
        <source>Nothing was shared. The respondent can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien n’a été partagé. On peut redemander au répondant à tout moment.</translation>
    </message>
    <message>
        <source>Only if the respondent wants it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Seulement si le répondant le veut, redemandez-lui depuis la fiche.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network if it asks, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez un navigateur, connectez-vous au réseau s’il le demande, puis appuyez sur Synchro.</translation>
    </message>
    <message>
        <source>Open it again, look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez-le de nouveau, parcourez les réponses, puis terminez-le.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in another program, save it there as jpg, and choose that file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez-la dans un autre programme, enregistrez-la en jpg, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Open the file of that project, whose server is {server}, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez le fichier de ce projet, dont le serveur est {server}, puis synchronisez.</translation>
    </message>
    <message>
        <source>Open the project file again, or sign in with the server address. The old file is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez de nouveau le fichier de projet, ou connectez-vous avec l’adresse du serveur. L’ancien fichier est gardé.</translation>
    </message>
    <message>
        <source>Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez de nouveau le fichier de projet.</translation>
    </message>
    <message>
        <source>Open the project file that it was collected with, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez le fichier du projet avec lequel elle a été recueillie, puis synchronisez.</translation>
    </message>
    <message>
        <source>Open the record to ask them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrez la fiche pour le lui demander.</translation>
    </message>
    <message>
        <source>Press Send again at its receipt. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Appuyez sur Renvoyer à son reçu. Quand chaque lieu l’a confirmée, elle peut être supprimée.</translation>
    </message>
    <message>
        <source>Press Try again later, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Appuyez sur Réessayer plus tard, ou montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Press Try again, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Appuyez sur Réessayer, ou montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Read the reason below, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lisez la raison ci-dessous, puis appuyez sur Réessayer, ou demandez à votre superviseur.</translation>
    </message>
    <message>
        <source>Records shows its answers and where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches montre ses réponses et où elle se trouve.</translation>
    </message>
    <message>
        <source>Records shows where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches montre où elle se trouve.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then edit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurez-la de la corbeille sous Fiches, puis modifiez-la.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Restaurez-la de la corbeille sous Fiches, puis continuez.</translation>
    </message>
    <message>
        <source>Say at the record whether it is the same person or household. Then it goes by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dites à la fiche si c’est la même personne ou le même ménage. Ensuite elle part toute seule.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Montrez les détails à qui a envoyé le fichier de projet.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: accountReference in it names the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Montrez les détails à qui a envoyé le fichier de projet : accountReference y nomme le compte.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: the address belongs in the contract.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Montrez les détails à qui a envoyé le fichier de projet : l’adresse doit être dans le contrat.</translation>
    </message>
    <message>
        <source>Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Sign in, or open the project file you were given.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Connectez-vous, ou ouvrez le fichier de projet que vous avez reçu.</translation>
    </message>
    <message>
        <source>Some records belong to another project, so they were not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Des fiches appartiennent à un autre projet, donc elles n’ont pas été envoyées à celui-ci.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s digi.me answered, so that access was not kept. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le digi.me de quelqu’un d’autre a répondu, donc cet accès n’a pas été gardé. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>Something did not work. Your answers are safe on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Quelque chose n’a pas marché. Vos réponses sont en sûreté sur ce disque.</translation>
    </message>
    <message>
        <source>Start over and sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Recommencez et reconnectez-vous avec nom d’utilisateur et mot de passe : aucune fiche n’est perdue.</translation>
    </message>
    <message>
        <source>Sync first. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchronisez d’abord. Quand chaque lieu l’a confirmée, elle peut être supprimée.</translation>
    </message>
    <message>
        <source>The connection broke before the server&apos;s answer arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liaison s’est coupée avant l’arrivée de la réponse du serveur.</translation>
    </message>
    <message>
        <source>The data could not be brought up to this version and was left as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les données n’ont pas pu être amenées à cette version et ont été laissées telles quelles.</translation>
    </message>
    <message>
        <source>The data file on this disk is damaged and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier de données sur ce disque est endommagé et n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file that keeps your sign-in is damaged.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier qui garde votre connexion est endommagé.</translation>
    </message>
    <message>
        <source>The files beside this form are larger than 100 MB together, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fichiers à côté de ce formulaire dépassent 100 Mo ensemble, donc il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The folder with this form&apos;s pictures and lists cannot be opened, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le dossier des images et listes de ce formulaire ne peut pas être ouvert, donc il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The link to digi.me had run out, so no access was given. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le lien vers digi.me avait expiré, donc aucun accès n’a été donné. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The network may be weak here. Try again later or from another place.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le réseau est peut-être faible ici. Réessayez plus tard ou d’un autre endroit.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La prochaine synchronisation redemande. Si rien ne change, demandez au répondant de redonner l’accès.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La prochaine synchronisation redemande. Si rien ne change, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>The next sync asks again. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La prochaine synchronisation redemande. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The project file cannot be used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier de projet ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The project file could not be opened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier de projet n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The project&apos;s digi.me key is not on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clé digi.me du projet n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The respondent did not give access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant n’a pas donné accès à digi.me. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The respondent did not let the copy be read back. What was shared stays theirs.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant n’a pas permis de relire la copie. Ce qui a été partagé reste à lui.</translation>
    </message>
    <message>
        <source>The respondent has not given access to digi.me yet. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant n’a pas encore donné accès à digi.me. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The respondent has not let their copy be read back, so it cannot be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant n’a pas permis de relire sa copie, donc elle ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>The respondent took back their access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant a repris son accès à digi.me. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The respondent wants no copy in digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant ne veut pas de copie dans digi.me. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no account to send to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès du répondant ne nomme aucun compte où envoyer. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no place to write to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès du répondant ne nomme aucun lieu où écrire. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access to digi.me has run out. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès du répondant à digi.me a expiré. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The server could not be reached. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a pas pu être atteint. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server could not process the records it was sent together.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a pas pu traiter les fiches qui lui ont été envoyées ensemble.</translation>
    </message>
    <message>
        <source>The server could not process this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a pas pu traiter cette fiche. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a pas répondu à temps. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server did not renew this laptop&apos;s access. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a pas renouvelé l’accès de cet ordinateur. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server does not let fieldapp sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur ne laisse pas fieldapp se connecter.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’accepte pas les fichiers de ce type, donc il n’a pas été joint.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’accepte pas les fichiers de ce genre. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The server does not take records from this version of fieldapp any more. They are kept here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’accepte plus les fiches de cette version de fieldapp. Elles sont gardées ici.</translation>
    </message>
    <message>
        <source>The server has a problem. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a un problème. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server has no forms for the campaign {campaign}, so nothing was changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a pas de formulaires pour la campagne {campaign}, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>The server has the records and did not say what became of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a les fiches et n’a pas dit ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>The server has the records and is still working on them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a les fiches et y travaille encore.</translation>
    </message>
    <message>
        <source>The server is busy and asked us to wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur est occupé et nous a demandé d’attendre.</translation>
    </message>
    <message>
        <source>The server is not set up to take sync files yet. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’est pas encore prêt à recevoir des fichiers de synchronisation. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server may have this record already, and would count it twice if it went again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a peut-être déjà cette fiche, et la compterait deux fois si elle repartait.</translation>
    </message>
    <message>
        <source>The server refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a refusé cette fiche. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>The server takes no larger file. Make it smaller or choose another one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’accepte pas de fichier plus grand. Réduisez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server takes photos as jpg or png. Choose one of these.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur accepte les photos en jpg ou png. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>The server took only part of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a accepté qu’une partie de cette fiche.</translation>
    </message>
    <message>
        <source>The server took only some of the records it was sent together, and does not say which.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur n’a accepté que certaines des fiches envoyées ensemble, et ne dit pas lesquelles.</translation>
    </message>
    <message>
        <source>The server took the records but then did not know them any more. They are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a pris les fiches mais ensuite ne les connaissait plus. Elles sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server&apos;s address was not found. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’adresse du serveur n’a pas été trouvée. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La réponse du serveur n’a pas pu être comprise. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be proved, so nothing was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’identité du serveur n’a pas pu être prouvée, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The settings of this laptop could not be read and start anew. Forms and records are all here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les réglages de cet ordinateur n’ont pas pu être lus et repartent à neuf. Formulaires et fiches sont tous là.</translation>
    </message>
    <message>
        <source>The sync was interrupted before its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La synchronisation a été interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The user name, the password or the project&apos;s tenant is not right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le nom d’utilisateur, le mot de passe ou le locataire du projet n’est pas juste.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, check the server address in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles repartent toutes seules. Si cela dure, vérifiez l’adresse du serveur dans Réglages.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles repartent toutes seules. Si cela dure, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>They go again by themselves. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles repartent toutes seules. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>They go when somebody signs in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles partent quand quelqu’un se connecte.</translation>
    </message>
    <message>
        <source>They go when there is a network. Check the connection, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles partent quand il y a un réseau. Vérifiez la connexion, puis appuyez sur Synchro.</translation>
    </message>
    <message>
        <source>They go when you sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Elles partent quand vous vous reconnectez.</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce compte est bloqué après trop de mots de passe erronés.</translation>
    </message>
    <message>
        <source>This account is not active.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce compte n’est pas actif.</translation>
    </message>
    <message>
        <source>This answer is not to the question that was asked, so it was not used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette réponse n’est pas celle de la question posée, donc elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>This computer has no secret store of its own that could do it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cet ordinateur n’a pas de coffre à secrets qui pourrait le faire.</translation>
    </message>
    <message>
        <source>This computer&apos;s secret store did not open, so your sign-in cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le coffre à secrets de cet ordinateur ne s’est pas ouvert, donc votre connexion ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This could not be done, by a fault of fieldapp&apos;s own. The record is kept as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cela n’a pas pu être fait, par une erreur interne de fieldapp. La fiche est gardée telle qu’elle était.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ceci n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of fieldapp and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ces données ont été écrites par une version plus récente de fieldapp et n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>This digi.me was given with another record, too, so a person has to look. Nothing was shared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce digi.me a aussi été donné avec une autre fiche, donc une personne doit regarder. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>This draft lies in the bin, so it was not changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon est dans la corbeille, donc il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This draft lies in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon est dans la corbeille.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Both your answers and those are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon a été modifié ailleurs entre-temps. Vos réponses et celles-là sont gardées.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce brouillon est passé ailleurs à une autre version de son formulaire.</translation>
    </message>
    <message>
        <source>This file cannot be opened, so no form was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier ne peut pas être ouvert, donc aucun formulaire n’a été ajouté.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier ne peut pas être lu, donc il n’a pas été joint.</translation>
    </message>
    <message>
        <source>This file cannot be used as a form, so nothing was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier ne peut pas servir de formulaire, donc rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier dépasse 100 Mo, donc il n’a pas été lu comme formulaire.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier dépasse 5 Mo, donc il n’a pas été joint.</translation>
    </message>
    <message>
        <source>This file of digi.me is locked for another key, so it was not read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier de digi.me est verrouillé pour une autre clé, donc il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This file was not attached: the disk is almost full. Answers are still saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce fichier n’a pas été joint : le disque est presque plein. Les réponses sont toujours enregistrées.</translation>
    </message>
    <message>
        <source>This is neither the address of the last page nor the code in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce n’est ni l’adresse de la dernière page ni le code qu’elle contient.</translation>
    </message>
    <message>
        <source>This is not a photo that fieldapp can read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce n’est pas une photo que fieldapp peut lire, donc elle n’a pas été jointe.</translation>
    </message>
    <message>
        <source>This is not on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ceci n’est pas sur ce disque.</translation>
    </message>
    <message>
        <source>This network answered with a web page instead of the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce réseau a répondu par une page web à la place du serveur.</translation>
    </message>
    <message>
        <source>This passphrase does not open your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette phrase secrète n’ouvre pas votre connexion.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette image ne peut pas être lue, donc elle n’a pas été jointe.</translation>
    </message>
    <message>
        <source>This project asks digi.me for more than its contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce projet demande à digi.me plus que son contrat ne permet.</translation>
    </message>
    <message>
        <source>This project&apos;s digi.me address is of a version that fieldapp does not know.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’adresse digi.me de ce projet est d’une version que fieldapp ne connaît pas.</translation>
    </message>
    <message>
        <source>This project&apos;s server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur de ce projet n&apos;accepte pas les fichiers de ce type ; il n&apos;a donc pas été joint.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me cannot do this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La version de digi.me de ce projet ne peut pas faire cela. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me needs each respondent&apos;s access. Your records are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La version de digi.me de ce projet exige l’accès de chaque répondant. Vos fiches sont gardées.</translation>
    </message>
    <message>
        <source>This record belongs to another project, so it was not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche appartient à un autre projet, donc elle n’a pas été envoyée à celui-ci.</translation>
    </message>
    <message>
        <source>This record cannot be finished yet: some answers need fixing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche ne peut pas encore être terminée : certaines réponses sont à corriger.</translation>
    </message>
    <message>
        <source>This record cannot be put into a sync file. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche ne peut pas être mise dans un fichier de synchronisation. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>This record does not lie in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche n’est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>This record does not wait for a project any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche n’attend plus de projet.</translation>
    </message>
    <message>
        <source>This record is finished and cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche est terminée et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>This record is finished, so it is no draft any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche est terminée, donc ce n’est plus un brouillon.</translation>
    </message>
    <message>
        <source>This record is too large: the server takes files up to 5 MB. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche est trop grande : le serveur accepte des fichiers jusqu’à 5 Mo. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>This record lies in the bin already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche est déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>This record lies in the bin, so it cannot be edited.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche est dans la corbeille, donc elle ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>This record was not deleted: a server that had taken it does not have it as it was sent any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche n’a pas été supprimée : un serveur qui l’avait prise ne l’a plus telle qu’envoyée.</translation>
    </message>
    <message>
        <source>This record was not deleted: it is finished and not yet delivered everywhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette fiche n’a pas été supprimée : elle est terminée et pas encore livrée partout.</translation>
    </message>
    <message>
        <source>This server does not offer what fieldapp needs. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce serveur n’offre pas ce dont fieldapp a besoin. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>This version of fieldapp cannot read this form. What was answered is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette version de fieldapp ne peut pas lire ce formulaire. Ce qui a été répondu est gardé.</translation>
    </message>
    <message>
        <source>This was taken back before the answer was settled, so no access was kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La demande a été reprise avant que la réponse soit établie, donc aucun accès n’a été gardé.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayez plus tard. Si cela se reproduit, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Try again. A record that was on its way goes under the same number, so it cannot count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayez. Une fiche qui était en route part sous le même numéro, donc elle ne peut pas compter deux fois.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayez. Si cela se reproduit, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Try again. If it is forgotten, sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayez. Si elle est oubliée, reconnectez-vous avec nom et mot de passe : aucune fiche n’est perdue.</translation>
    </message>
    <message>
        <source>Try again. Nothing on this disk has changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayez. Rien n’a changé sur ce disque.</translation>
    </message>
    <message>
        <source>Type the password again. If that does not help, check the user name, then the project&apos;s tenant. After 5 wrong passwords the account is locked for an hour.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tapez de nouveau le mot de passe. Si cela ne suffit pas, vérifiez le nom d’utilisateur, puis le locataire du projet. Après 5 mots de passe erronés, le compte est bloqué une heure.</translation>
    </message>
    <message>
        <source>Unlock it and try again. If that does not help, start over and sign in: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déverrouillez-le et réessayez. Si cela n’aide pas, recommencez et connectez-vous : aucune fiche n’est perdue.</translation>
    </message>
    <message>
        <source>Update fieldapp, or get the forms again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mettez fieldapp à jour, ou rechargez les formulaires. Si rien ne change, montrez les détails à votre superviseur.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Utilisez la fenêtre ouverte, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Wait an hour and try again, or ask your supervisor to unlock it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Attendez une heure et réessayez, ou demandez à votre superviseur de le débloquer.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Nothing is sent twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Attendez qu’elle soit finie. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>What arrived stays theirs. To compare it, ask them once more from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui est arrivé reste au répondant. Pour le comparer, demandez-lui encore une fois depuis la fiche.</translation>
    </message>
    <message>
        <source>What it had not brought there goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qu’elle n’y avait pas apporté part avec la prochaine.</translation>
    </message>
    <message>
        <source>You are signed out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous êtes déconnecté. Les fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>You find it under Records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous la trouvez sous Fiches.</translation>
    </message>
    <message>
        <source>Your account may not do this. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Votre compte n’a pas ce droit. Les fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>Your records are kept here. Install the newest version of fieldapp, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vos fiches sont gardées ici. Installez la version la plus récente de fieldapp, puis appuyez sur Synchro.</translation>
    </message>
    <message>
        <source>Your records go again by themselves after the wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vos fiches repartent toutes seules après l’attente.</translation>
    </message>
    <message>
        <source>Your sign-in is locked with a passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Votre connexion est verrouillée par une phrase secrète.</translation>
    </message>
    <message>
        <source>Your sign-in ran out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Votre connexion a expiré. Les fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me</translation>
    </message>
    <message>
        <source>digi.me could not check who sent this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’a pas pu vérifier qui a envoyé ceci. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me could not give access. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’a pas pu donner l’accès. La fiche est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me did not say which account the record goes to. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’a pas dit à quel compte va la fiche. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me does not know this code, or it has run out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me ne connaît pas ce code, ou il a expiré.</translation>
    </message>
    <message>
        <source>digi.me does not know this project&apos;s contract. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me ne connaît pas le contrat de ce projet. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me does not take a record or file of this size. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’accepte pas une fiche ou un fichier de cette taille. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me does not take records from this version of fieldapp any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’accepte plus les fiches de cette version de fieldapp.</translation>
    </message>
    <message>
        <source>digi.me has no account that this project&apos;s FHIR goes to. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’a pas de compte où va le FHIR de ce projet. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me has the record and has not let it into the respondent&apos;s library yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me a la fiche et ne l’a pas encore fait entrer dans la bibliothèque du répondant.</translation>
    </message>
    <message>
        <source>digi.me may not answer to this laptop&apos;s address. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me n’a pas le droit de répondre à l’adresse de cet ordinateur. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me a refusé cette fiche. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>digi.me refused what it was asked for. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me a refusé ce qui lui était demandé. Vos fiches sont gardées sur ce disque.</translation>
    </message>
    <message>
        <source>fieldapp could not send this record, by a fault of its own. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp n’a pas pu envoyer cette fiche, par une erreur interne. Elle est gardée sur ce disque.</translation>
    </message>
    <message>
        <source>fieldapp is already open with this data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp est déjà ouvert avec ces données.</translation>
    </message>
    <message>
        <source>fieldapp ran into a fault of its own. What was saved on this disk is safe.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp a rencontré une erreur interne. Ce qui était enregistré sur ce disque est en sûreté.</translation>
    </message>
    <message>
        <source>“{file}” changed on the disk after it was chosen, so its record was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {file} » a changé sur le disque après avoir été choisi, donc sa fiche n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>“{file}” of this record is not on this disk any more. The answers are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {file} » de cette fiche n’est plus sur ce disque. Les réponses y sont.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>A test token did not verify. Ask for another key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un jeton d’essai n’a pas pu être vérifié. Demandez une autre clé.</translation>
    </message>
    <message>
        <source>A test token was signed and verified (PS512, salt 64).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un jeton d’essai a été signé et vérifié (PS512, sel 64).</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; none to read back with.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Application {application}, contrat {contract}, {version} ; aucun pour relire.</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; read back with {reading}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Application {application}, contrat {contract}, {version} ; relu avec {reading}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data {database}, photos and files {files}, older copies {copies}, reports {reports}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Données {database}, photos et fichiers {files}, copies plus anciennes {copies}, rapports {reports}.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque répondant donne l’accès.</translation>
    </message>
    <message>
        <source>Every letter of the forms on this disk can be drawn.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque lettre des formulaires de ce disque peut être dessinée.</translation>
    </message>
    <message>
        <source>Every photo and file is here as it was chosen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Chaque photo et fichier est là tel qu’il a été choisi.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Journal</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to check the key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verrouillé : donnez la phrase secrète pour vérifier la clé.</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Verrouillé : donnez la phrase secrète pour synchroniser.</translation>
    </message>
    <message>
        <source>No font here draws the {script} letters of {forms}: they show as boxes. Install {font}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune police ici ne dessine les lettres {script} de {forms} : elles s’affichent en carrés. Installez {font}.</translation>
    </message>
    <message>
        <source>No project is set up yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun projet n’est encore en place.</translation>
    </message>
    <message>
        <source>None yet: the first sign-in makes it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun encore : la première connexion le crée.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Open; nobody is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvert ; personne n’est connecté.</translation>
    </message>
    <message>
        <source>Open; {user} is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvert ; {user} est connecté.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Played again, the journal gives what is stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rejoué, le journal donne ce qui est enregistré.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} bits, {form}.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} bits, {form} : elle signe, mais ne relit aucun fichier ; il faut pour cela {exact} bits.</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tailles</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En bon état.</translation>
    </message>
    <message>
        <source>Sound; {finished} finished, {unsent} to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En bon état ; {finished} terminées, {unsent} à envoyer.</translation>
    </message>
    <message>
        <source>The data file is damaged: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier de données est endommagé : {faults}</translation>
    </message>
    <message>
        <source>The journal tells another story than the data: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le journal raconte autre chose que les données : {faults}</translation>
    </message>
    <message>
        <source>The key is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clé n’est pas sur cet ordinateur. Ouvrez de nouveau le fichier de projet.</translation>
    </message>
    <message>
        <source>The key {why}. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clé ne va pas : {why}. Redemandez le fichier de projet.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is kept on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès de l’organisation est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’accès de l’organisation n’est pas sur cet ordinateur. Ouvrez de nouveau le fichier de projet.</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le système ne dit pas combien est libre.</translation>
    </message>
    <message>
        <source>This laptop and the server tell the same time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cet ordinateur et le serveur donnent la même heure.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes ahead of the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cet ordinateur avance de {minutes} minutes sur le serveur. Réglez sa date et son heure.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes behind the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cet ordinateur retarde de {minutes} minutes sur le serveur. Réglez sa date et son heure.</translation>
    </message>
    <message>
        <source>Well</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>digi.me access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Accès digi.me</translation>
    </message>
    <message>
        <source>digi.me contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Contrat digi.me</translation>
    </message>
    <message>
        <source>digi.me key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Clé digi.me</translation>
    </message>
    <message>
        <source>digi.me reading key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Clé de relecture digi.me</translation>
    </message>
    <message>
        <source>digi.me server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Serveur digi.me</translation>
    </message>
    <message>
        <source>digi.me signature</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Signature digi.me</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} répond.</translation>
    </message>
    <message>
        <source>{address} does not end with an API version known here. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} ne se termine pas par une version d’API connue ici. Redemandez le fichier de projet.</translation>
    </message>
    <message>
        <source>{count} more files are missing or changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} autres fichiers manquent ou ont changé.</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} libres.</translation>
    </message>
    <message>
        <source>{free} free. Make room before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} libres. Faites de la place avant que les photos ne tiennent plus.</translation>
    </message>
    <message>
        <source>{free} free: no new photos or files are taken, answers still are. Make room first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} libres : plus de nouvelles photos ni de fichiers, les réponses passent encore. Faites d’abord de la place.</translation>
    </message>
    <message>
        <source>{host} answers over {tls}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} répond par {tls}.</translation>
    </message>
    <message>
        <source>{host} answers, on this machine.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} répond, sur cette machine.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {file} » de « {record} » ({form}) ne peut pas être lu. Vérifiez le disque, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) has changed. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {file} » de « {record} » ({form}) a changé. Joignez l’original à un brouillon.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) is missing. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {file} » de « {record} » ({form}) manque. Joignez l’original à un brouillon.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Answered before there was a history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Répondu avant qu’il y ait un historique</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Refait</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Refait : {what}</translation>
    </message>
    <message>
        <source>File chosen or removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichier choisi ou retiré</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Link or access to digi.me ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Lien ou accès à digi.me expiré</translation>
    </message>
    <message>
        <source>Moved to another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Déplacée vers une autre version du formulaire</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Opened to be changed, as a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouverte pour être modifiée, comme version ultérieure</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Recovered from a damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Récupérée d’un fichier endommagé</translation>
    </message>
    <message>
        <source>Respondent asked for a place in their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une place dans son digi.me demandée au répondant</translation>
    </message>
    <message>
        <source>Respondent gave access to their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant a donné accès à son digi.me</translation>
    </message>
    <message>
        <source>Respondent not asked any more: digi.me not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant n’est plus sollicité : digi.me non voulu</translation>
    </message>
    <message>
        <source>Respondent said no to digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le répondant a dit non à digi.me</translation>
    </message>
    <message>
        <source>Respondent&apos;s access to digi.me taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Accès du répondant à digi.me repris</translation>
    </message>
    <message>
        <source>Started</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Started with the answers of another record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencé avec les réponses d’une autre fiche</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’horloge de cet ordinateur a été reculée de {time} avant ceci.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set forward {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’horloge de cet ordinateur a été avancée de {time} avant ceci.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Version du formulaire</translation>
    </message>
    <message>
        <source>accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>acceptée telle quelle : {reason}</translation>
    </message>
    <message>
        <source>not accepted any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>n’est plus acceptée</translation>
    </message>
    <message>
        <source>{instance} added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} ajouté</translation>
    </message>
    <message>
        <source>{instance} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} retiré</translation>
    </message>
    <message>
        <source>{instance} · {question}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} · {question}</translation>
    </message>
    <message>
        <source>{name}, another file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name}, un autre fichier</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} jours</translation>
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
        <translation>{old} → vide</translation>
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
        <translation>{time} · personne de connecté</translation>
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
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>Choose video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choisir une vidéo</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Photos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Replace photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacer la photo</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Replace recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacer l’enregistrement</translation>
    </message>
    <message>
        <source>Replace video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacer la vidéo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vidéos</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>from {start} to {end}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>from {start} to {end}, in steps of {step}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>de {start} à {end}, par pas de {step}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Delivered, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Livrée, terminée {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Draft, {answered} of {total}  ·  on this disk {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Brouillon, {answered} sur {total}  ·  sur ce disque {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Terminée {time}  ·  {form}</translation>
    </message>
    <message>
        <source>In line since {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En file depuis {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Replaced by a later version, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Remplacée par une version ultérieure, terminée {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Start: {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Commencer : {form}</translation>
    </message>
    <message>
        <source>{form}, no name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, sans nom pour l’instant</translation>
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
        <translation> : mettez une espace avant le signe moins.</translation>
    </message>
    <message>
        <source>A calculation makes a text of more than {most} characters, which is not kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un calcul produit un texte de plus de {most} caractères, qui n’est pas conservé.</translation>
    </message>
    <message>
        <source>A choice of {path} has no value. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un choix de {path} n’a pas de valeur. Il est laissé de côté.</translation>
    </message>
    <message>
        <source>A form that notes the place by itself writes odk:setgeopoint, with xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Correct the form and add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un formulaire qui note le lieu tout seul écrit odk:setgeopoint, avec xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Corrigez le formulaire et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>A group is given for {path}, which the record does not have. Its questions are shown without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un groupe est donné pour {path}, que la fiche n’a pas. Ses questions sont affichées sans lui.</translation>
    </message>
    <message>
        <source>A question has no code, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une question n’a pas de code, donc sa réponse ne pourrait pas être gardée.</translation>
    </message>
    <message>
        <source>A rule in the form&apos;s XML holds a bare “&lt;” instead of &amp;lt;. It is read as “less than”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une règle dans le XML du formulaire contient un « &lt; » nu au lieu de &amp;lt;. Il est lu comme « inférieur à ».</translation>
    </message>
    <message>
        <source>A rule is given for {path}, but the record has no such question. The rule is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une règle est donnée pour {path}, mais la fiche n’a pas cette question. La règle est laissée de côté.</translation>
    </message>
    <message>
        <source>A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une règle de {path} demande si la réponse à {question} est « {code} », qui n’est pas parmi ses choix.</translation>
    </message>
    <message>
        <source>A value is set at {path}, but the record has no such question. This is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une valeur est posée en {path}, mais la fiche n’a pas cette question. Cela est laissé de côté.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une réponse est nécessaire.</translation>
    </message>
    <message>
        <source>At least {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au moins {limit} caractères ; il y en a {length}.</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au plus {limit} caractères ; il y en a {length}.</translation>
    </message>
    <message>
        <source>Calculation removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Calcul retiré : « {label} ».</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choix de « {label} » et d’autres questions de même liste en d’autres mots ({count}) : {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choix de « {label} » et d’autres questions de même liste retirés ({count}) : {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choix de « {label} » en d’autres mots ({count}) : {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Choix de « {label} » retirés ({count}) : {names}.</translation>
    </message>
    <message>
        <source>How often “{label}” is to be filled changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le nombre de fois où « {label} » est à remplir a changé.</translation>
    </message>
    <message>
        <source>In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Dans le classeur, plus de {most} groupes sont imbriqués. Demandez à l’auteur du formulaire de le corriger.</translation>
    </message>
    <message>
        <source>Line {line} declares a document type; a form must not have one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La ligne {line} déclare un type de document ; un formulaire ne doit pas en avoir.</translation>
    </message>
    <message>
        <source>Line {line} is more than {most} elements deep.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La ligne {line} est à plus de {most} éléments de profondeur.</translation>
    </message>
    <message>
        <source>Line {line} is not well-formed XML: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La ligne {line} n’est pas du XML bien formé : {reason}.</translation>
    </message>
    <message>
        <source>New calculation: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nouveau calcul : « {label} ».</translation>
    </message>
    <message>
        <source>New choices of “{label}” ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nouveaux choix de « {label} » ({count}) : {names}.</translation>
    </message>
    <message>
        <source>New choices of “{label}” and of other questions with its list ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nouveaux choix de « {label} » et d’autres questions de même liste ({count}) : {names}.</translation>
    </message>
    <message>
        <source>New question: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nouvelle question : « {label} ».</translation>
    </message>
    <message>
        <source>New section that can be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nouvelle section qui peut être remplie plusieurs fois : « {label} ».</translation>
    </message>
    <message>
        <source>New section: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Nouvelle section : « {label} ».</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune réponse à {path} ne peut être juste : `{expression}` ne peut jamais être vrai.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must be at least {least} and at most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune réponse à {path} ne peut être juste : elle doit être d’au moins {least} et d’au plus {most}.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must have at least {least} and at most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune réponse à {path} ne peut être juste : elle doit avoir au moins {least} et au plus {most} caractères.</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune question n’utilise la liste « {name} ».</translation>
    </message>
    <message>
        <source>No question uses these {count} lists: {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucune question n’utilise ces {count} listes : {names}.</translation>
    </message>
    <message>
        <source>No way leads to the page “{name}”. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Aucun chemin ne mène à la page « {name} ». Elle n’est jamais posée.</translation>
    </message>
    <message>
        <source>One text of the form is not in {language}: “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un texte du formulaire n’est pas en {language} : « {text} ».</translation>
    </message>
    <message>
        <source>Question removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Question retirée : « {label} ».</translation>
    </message>
    <message>
        <source>Rules for {path} are given more than once. What the last ones say holds.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Des règles pour {path} sont données plus d’une fois. Les dernières valent.</translation>
    </message>
    <message>
        <source>Section removed that could be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Section retirée qui pouvait être remplie plusieurs fois : « {label} ».</translation>
    </message>
    <message>
        <source>Section removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Section retirée : « {label} ».</translation>
    </message>
    <message>
        <source>Some choices of “{key}” are left out: each needs a text or code of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Certains choix de « {key} » sont laissés de côté : chacun doit avoir son propre texte ou code.</translation>
    </message>
    <message>
        <source>The answer to “{label}” can have {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La réponse à « {label} » peut avoir {new} caractères maintenant, avant {old}.</translation>
    </message>
    <message>
        <source>The answer to “{label}” needs at least {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La réponse à « {label} » doit avoir au moins {new} caractères maintenant, avant {old}.</translation>
    </message>
    <message>
        <source>The calculation “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le calcul « {label} » a changé.</translation>
    </message>
    <message>
        <source>The checklist does not say what it is (code).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liste de contrôle ne dit pas ce qu’elle est (code).</translation>
    </message>
    <message>
        <source>The checklist has no list of questions (attributes).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liste de contrôle n’a pas de liste de questions (attributes).</translation>
    </message>
    <message>
        <source>The choices of {path} take their {part} from “{name}”, which the list “{list}” does not have. It has: {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les choix de {path} prennent leur {part} de « {name} », que la liste « {list} » n’a pas. Elle a : {known}.</translation>
    </message>
    <message>
        <source>The choices of “{key}” are in the server&apos;s list {name}, not in the form. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les choix de « {key} » sont dans la liste {name} du serveur, pas dans le formulaire. La question est posée comme texte.</translation>
    </message>
    <message>
        <source>The choices of “{label}” and of other questions with its list stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les choix de « {label} » et d’autres questions de même liste sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The choices of “{label}” stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les choix de « {label} » sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to another program. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La colonne « {name} » appartient à un autre programme. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” mean the same. They are read as one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les colonnes « {first} » et « {second} » veulent dire la même chose. Elles sont lues comme une seule.</translation>
    </message>
    <message>
        <source>The dataType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le dataType « {name} » n’est pas connu ici. La question est posée comme {shown}.</translation>
    </message>
    <message>
        <source>The document has more than {most} elements and attributes by line {line}. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document a plus de {most} éléments et attributs à la ligne {line}. Divisez-le.</translation>
    </message>
    <message>
        <source>The document has more than {most} parts: no form that somebody fills is as long. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document a plus de {most} parties : aucun formulaire que l’on remplit n’est aussi long. Divisez-le.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document fait {size} Mo ; au plus {most} Mo peuvent être lus comme formulaire.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document fait {size} Mo ; {most} Mo au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>The document holds no form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document ne contient aucun formulaire.</translation>
    </message>
    <message>
        <source>The document holds {count} checklists. Save the one to be added in a file of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document contient {count} listes de contrôle. Enregistrez celle à ajouter dans un fichier à part.</translation>
    </message>
    <message>
        <source>The document is XML, but no XForm: it has no model. Add the form&apos;s own file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document est du XML, mais pas un XForm : il n’a pas de model. Ajoutez le fichier même du formulaire.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document est trop imbriqué pour être un formulaire.</translation>
    </message>
    <message>
        <source>The document is not sound JSON: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le document n’est pas du JSON valable : {reason}.</translation>
    </message>
    <message>
        <source>The element type “{name}” is not known here. It is read as a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le type d’élément « {name} » n’est pas connu ici. Il est lu comme une question.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’élément « {name} » n’est pas connu ici. Il est laissé de côté.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. {path} is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’élément « {name} » n’est pas connu ici. {path} est posé comme texte.</translation>
    </message>
    <message>
        <source>The encoding of the document is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’encodage du document n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The event “{name}” is not known here. What the form does then is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’événement « {name} » n’est pas connu ici. Ce que le formulaire fait alors est laissé de côté.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le fichier est endommagé, ou ce n’est pas un classeur. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The form asks for a log of how it is filled (audit). This app keeps none; it stays empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire demande un journal de la saisie (audit). Cette application n’en tient pas ; il reste vide.</translation>
    </message>
    <message>
        <source>The form asks for encrypted records, which this app cannot write: whoever sends them must refuse it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire demande des fiches chiffrées, que cette application ne sait pas écrire : qui les envoie doit le refuser.</translation>
    </message>
    <message>
        <source>The form asks for {path}, but the record has no such question. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire demande {path}, mais la fiche n’a pas cette question. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The form can be shown in {language} now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire peut maintenant être affiché en {language}.</translation>
    </message>
    <message>
        <source>The form cannot be shown in {language} any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire ne peut plus être affiché en {language}.</translation>
    </message>
    <message>
        <source>The form does not say what it is (name).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire ne dit pas ce qu’il est (name).</translation>
    </message>
    <message>
        <source>The form does not say what it is (schema).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire ne dit pas ce qu’il est (schema).</translation>
    </message>
    <message>
        <source>The form does not say what it is called (id). It is kept as “{shown}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire ne dit pas comment il s’appelle (id). Il est gardé comme « {shown} ».</translation>
    </message>
    <message>
        <source>The form has no body, so there is nothing to ask.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire n’a pas de body, donc il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>The form has no list of questions (elements).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire n’a pas de liste de questions (elements).</translation>
    </message>
    <message>
        <source>The form has no pages.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire n’a pas de pages.</translation>
    </message>
    <message>
        <source>The form has no record to fill: its model has no instance with an element in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire n’a pas de fiche à remplir : son model n’a pas d’instance qui contienne un élément.</translation>
    </message>
    <message>
        <source>The form has rules for {count} answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire a des règles pour {count} réponses ; au plus {most} peuvent être lues. Divisez-le.</translation>
    </message>
    <message>
        <source>The form has {count} questions and other answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire a {count} questions et autres réponses ; au plus {most} peuvent être lues. Divisez-le.</translation>
    </message>
    <message>
        <source>The form is to be sent by “{method}”, which there is not. Ask its author to write method=&quot;post&quot;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire doit être envoyé par « {method} », qui n’existe pas. Demandez à son auteur d’écrire method=&quot;post&quot;.</translation>
    </message>
    <message>
        <source>The form leads from the page “{name}” back to “{target}”. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire mène de la page « {name} » en arrière à « {target} ». Ce chemin est laissé de côté.</translation>
    </message>
    <message>
        <source>The form leads to a page “{name}”, which it does not have. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire mène à une page « {name} », qu’il n’a pas. Ce chemin est laissé de côté.</translation>
    </message>
    <message>
        <source>The form names the text “{name}”, but has no such text. Its name is shown instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire nomme le texte « {name} », mais n’a pas ce texte. Son nom est affiché à la place.</translation>
    </message>
    <message>
        <source>The form reads the list “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire lit la liste « {name} », qui n’est pas venue avec lui. Ajoutez le fichier à côté du formulaire.</translation>
    </message>
    <message>
        <source>The form records sound by itself. This app does not; the recording is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire enregistre le son tout seul. Cette application ne le fait pas ; l’enregistrement est laissé de côté.</translation>
    </message>
    <message>
        <source>The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire fixe {target} et il y en a {count}. Rien n’a été fixé. Demandez à qui a fait le formulaire.</translation>
    </message>
    <message>
        <source>The form shows the file “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire montre le fichier « {name} », qui n’est pas venu avec lui. Ajoutez le fichier à côté du formulaire.</translation>
    </message>
    <message>
        <source>The form shows {count} files that did not come with it: {names}. Add them next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire montre {count} fichiers qui ne sont pas venus avec lui : {names}. Ajoutez-les à côté du formulaire.</translation>
    </message>
    <message>
        <source>The form shows {count} parts; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire montre {count} parties ; au plus {most} peuvent être lues. Divisez-le.</translation>
    </message>
    <message>
        <source>The form “{old}” is called “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire « {old} » s’appelle maintenant « {new} ».</translation>
    </message>
    <message>
        <source>The form&apos;s XML uses {prefixes} without saying what they stand for. They are read all the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le XML du formulaire utilise {prefixes} sans dire ce que cela désigne. Il est lu malgré tout.</translation>
    </message>
    <message>
        <source>The form&apos;s actions set each other off without end. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les actions du formulaire se déclenchent les unes les autres sans fin. Demandez à qui a fait le formulaire.</translation>
    </message>
    <message>
        <source>The form&apos;s version “{value}” is not a whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La version du formulaire « {value} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le format « {name} » n’est pas connu ici. La question est posée comme {shown}.</translation>
    </message>
    <message>
        <source>The formula writes its signs as XML does. It is read as it is meant.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule écrit ses signes comme en XML. Elle est lue comme elle est voulue.</translation>
    </message>
    <message>
        <source>The formula “{expression}” cannot be understood from “{found}” on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » ne se comprend plus à partir de « {found} ».</translation>
    </message>
    <message>
        <source>The formula “{expression}” ends too early.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » finit trop tôt.</translation>
    </message>
    <message>
        <source>The formula “{expression}” gives “{name}” {given} values; it takes another number of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » donne à « {name} » {given} valeurs ; elle en prend un autre nombre.</translation>
    </message>
    <message>
        <source>The formula “{expression}” has more than {most} parts in one another: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » a plus de {most} parties l’une dans l’autre : divisez-la.</translation>
    </message>
    <message>
        <source>The formula “{expression}” is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » est vide.</translation>
    </message>
    <message>
        <source>The formula “{expression}” reads “{name}”, which is no field of this or an earlier page.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » lit « {name} », qui n’est pas un champ de cette page ou d’une page précédente.</translation>
    </message>
    <message>
        <source>The formula “{expression}” uses the function “{name}”, which is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La formule « {expression} » utilise la fonction « {name} », qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The help for “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>L’aide pour « {label} » a changé.</translation>
    </message>
    <message>
        <source>The key “{key}” is already taken by {first}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clé « {key} » est déjà prise par {first}.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object. Ask whoever made the form to keep one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La clé « {key} » figure deux fois dans un objet. Demandez à qui a fait le formulaire d’en garder une.</translation>
    </message>
    <message>
        <source>The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le genre de fichier « {kind} » n’est pas un type de média, comme image/jpeg en est un. Tout fichier est accepté.</translation>
    </message>
    <message>
        <source>The least that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le minimum qu’on peut répondre à « {label} » est {new} maintenant, avant {old}.</translation>
    </message>
    <message>
        <source>The list “{list}” has more than one choice “{name}”. All of them are offered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liste « {list} » a plus d’un choix « {name} ». Tous sont proposés.</translation>
    </message>
    <message>
        <source>The list “{name}” cannot be read: {reason}. It is empty until a sound file is added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liste « {name} » ne peut pas être lue : {reason}. Elle est vide jusqu’à ce qu’un bon fichier soit ajouté.</translation>
    </message>
    <message>
        <source>The list “{name}”, which the form looks things up in, changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La liste « {name} », où le formulaire cherche des choses, a changé.</translation>
    </message>
    <message>
        <source>The most that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le maximum qu’on peut répondre à « {label} » est {new} maintenant, avant {old}.</translation>
    </message>
    <message>
        <source>The name “{name}” is the record&apos;s own. The group is called “{now}” in records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le nom « {name} » est celui de l’enregistrement lui-même. Le groupe s’appelle « {now} » dans les enregistrements.</translation>
    </message>
    <message>
        <source>The pattern `{pattern}` takes too long on this answer. Ask the form&apos;s author for a simpler one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le motif `{pattern}` prend trop de temps pour cette réponse. Demandez à l’auteur du formulaire un motif plus simple.</translation>
    </message>
    <message>
        <source>The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le motif {limit} prend trop de temps pour « {value} ». Écrivez moins, ou demandez un motif plus simple.</translation>
    </message>
    <message>
        <source>The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le préfixe `{prefix}` dans `{expression}` est inconnu : déclarez-le avec xmlns:{prefix}.</translation>
    </message>
    <message>
        <source>The question “{label}” has no key, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La question « {label} » n’a pas de clé, donc sa réponse ne pourrait pas être gardée.</translation>
    </message>
    <message>
        <source>The question “{label}” is in “{section}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La question « {label} » est maintenant dans « {section} ».</translation>
    </message>
    <message>
        <source>The question “{label}” is outside all sections now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La question « {label} » est maintenant hors de toute section.</translation>
    </message>
    <message>
        <source>The quote at character {at} of `{expression}` is never closed: add {found} at its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le guillemet au caractère {at} de `{expression}` n’est jamais fermé : ajoutez {found} à sa fin.</translation>
    </message>
    <message>
        <source>The rule `{expression}` reads {path}, which the record does not have. It is blank there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La règle `{expression}` lit {path}, que la fiche n’a pas. C’est vide là.</translation>
    </message>
    <message>
        <source>The rule for what can be answered to “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La règle de ce qu’on peut répondre à « {label} » a changé.</translation>
    </message>
    <message>
        <source>The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La règle {rule} ne se pose jamais : ce qu’elle lit dépend d’elle. Demandez à qui a fait le formulaire.</translation>
    </message>
    <message>
        <source>The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La règle « {name} » avec « {argument} » ne peut pas être vérifiée pour {shown}. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The rules of the form look at more than {most} answers at a time, so some were not followed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les règles du formulaire regardent plus de {most} réponses à la fois ; certaines n’ont donc pas été suivies.</translation>
    </message>
    <message>
        <source>The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les règles du formulaire lisent plus de {most} réponses en tout. Demandez à son auteur de le diviser.</translation>
    </message>
    <message>
        <source>The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les règles de {paths} s’attendent en cercle. Demandez à qui a fait le formulaire d’ouvrir le cercle.</translation>
    </message>
    <message>
        <source>The search of {path} is not understood: “{search}”. Its choices are shown as they stand in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La recherche de {path} n’est pas comprise : « {search} ». Ses choix sont affichés comme dans le formulaire.</translation>
    </message>
    <message>
        <source>The sentences by code, and where a code has several by case.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les phrases par code, et là où un code en a plusieurs, par cas.</translation>
    </message>
    <message>
        <source>The server marks this checklist as not in use any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur marque cette liste de contrôle comme n’étant plus utilisée.</translation>
    </message>
    <message>
        <source>The text “{name}” stands more than once in {language}. The first one is shown.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le texte « {name} » figure plus d’une fois en {language}. Le premier est affiché.</translation>
    </message>
    <message>
        <source>The type “{name}” belongs to another program. It is read as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le type « {name} » appartient à un autre programme. Il est lu comme {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” is a log that another program keeps. This app keeps none; it is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le type « {name} » est un journal que tient un autre programme. Cette application n’en tient pas ; il est laissé de côté.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le type « {name} » n’est pas connu ici. La question est posée comme {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” of {path} is not known here. It is read as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le type « {name} » de {path} n’est pas connu ici. Il est lu comme texte.</translation>
    </message>
    <message>
        <source>The uiElementType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le uiElementType « {name} » n’est pas connu ici. La question est posée comme {shown}.</translation>
    </message>
    <message>
        <source>The validations of “{key}” are not a list. They are left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les validations de « {key} » ne sont pas une liste. Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La valeur de « {key} » enfreint une règle et ne peut pas être changée ici. Elle est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no date that can be read here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La valeur de « {key} » n’est pas une date lisible ici. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>The words in {language} changed in some places ({count}).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les mots en {language} ont changé à certains endroits ({count}).</translation>
    </message>
    <message>
        <source>The workbook has more than {most} filled cells. Put long lists into CSV files of their own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le classeur a plus de {most} cellules remplies. Mettez les longues listes dans des fichiers CSV à part.</translation>
    </message>
    <message>
        <source>The workbook holds {size} MB when unpacked; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le classeur fait {size} Mo une fois déballé ; {most} Mo au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>The {bracket} at character {at} of `{expression}` is never closed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le {bracket} au caractère {at} de `{expression}` n’est jamais fermé.</translation>
    </message>
    <message>
        <source>There is a new rule for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il y a une nouvelle règle de ce qu’on peut répondre à « {label} ».</translation>
    </message>
    <message>
        <source>There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas d’axe `{name}` dans `{expression}` : un pas est un nom, ou un axe, :: et un nom.</translation>
    </message>
    <message>
        <source>There is no expression here: write one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas d’expression ici : écrivez-en une.</translation>
    </message>
    <message>
        <source>There is no list `{name}` in the form: check the name, and add the file it comes from.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas de liste `{name}` dans le formulaire : vérifiez le nom, et ajoutez le fichier d’où elle vient.</translation>
    </message>
    <message>
        <source>There is no rule any more for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a plus de règle de ce qu’on peut répondre à « {label} ».</translation>
    </message>
    <message>
        <source>There is no translated text `{name}` in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il n’y a pas de texte traduit `{name}` dans le formulaire.</translation>
    </message>
    <message>
        <source>This answer is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cette réponse n’est pas permise ici. Vérifiez-la et répondez de nouveau.</translation>
    </message>
    <message>
        <source>This is a record of the form “{found}”, not of “{form}”. Open it with its own form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est une fiche du formulaire « {found} », pas de « {form} ». Ouvrez-la avec son propre formulaire.</translation>
    </message>
    <message>
        <source>This is a record that begins with &lt;{found}&gt;; those of this form begin with &lt;{form}&gt;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>C’est une fiche qui commence par &lt;{found}&gt; ; celles de ce formulaire commencent par &lt;{form}&gt;.</translation>
    </message>
    <message>
        <source>This is no record as CSV. It needs a row of columns, @form among them, and one row of answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce n’est pas une fiche en CSV. Il faut une ligne de colonnes, dont @form, et une ligne de réponses.</translation>
    </message>
    <message>
        <source>This is no record as DIGIT forms have it. It must be a JSON object with schema and answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce n’est pas une fiche comme les formulaires DIGIT en ont. Ce doit être un objet JSON avec schema et answers.</translation>
    </message>
    <message>
        <source>This is no record in plain JSON. It must be an object with form and answers, the answers texts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce n’est pas une fiche en JSON simple. Ce doit être un objet avec form et answers, les réponses étant des textes.</translation>
    </message>
    <message>
        <source>This is not a form in a format that the app reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce n’est pas un formulaire dans un format que l’application lit.</translation>
    </message>
    <message>
        <source>Two lists of the form are called “{name}”. The first one is used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Deux listes du formulaire s’appellent « {name} ». La première est utilisée.</translation>
    </message>
    <message>
        <source>What is in the form stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que contient le formulaire est dans un autre ordre.</translation>
    </message>
    <message>
        <source>What is in “{label}” stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que contient « {label} » est dans un autre ordre.</translation>
    </message>
    <message>
        <source>What stands here is neither a page nor a field.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui se trouve ici n’est ni une page ni un champ.</translation>
    </message>
    <message>
        <source>What stands here is not a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui se trouve ici n’est pas une question.</translation>
    </message>
    <message>
        <source>What “{label}” offers to choose from is worked out in another way.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que « {label} » propose au choix se calcule autrement.</translation>
    </message>
    <message>
        <source>What “{label}” repeats of other answers changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce que « {label} » reprend d’autres réponses a changé.</translation>
    </message>
    <message>
        <source>`{expression}` comes to a single value, where questions or items are wanted: give a path.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` donne une seule valeur, là où il faut des questions ou des éléments : donnez un chemin.</translation>
    </message>
    <message>
        <source>`{expression}` ends where a value is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` finit là où manque une valeur.</translation>
    </message>
    <message>
        <source>`{expression}` has / at character {at} behind a single value: write div to divide.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` a / au caractère {at} derrière une seule valeur : écrivez div pour diviser.</translation>
    </message>
    <message>
        <source>`{expression}` has a $ at character {at}: name a question by its path, such as /data/age.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` a un $ au caractère {at} : nommez une question par son chemin, comme /data/age.</translation>
    </message>
    <message>
        <source>`{expression}` has more than {most} brackets within brackets: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` a plus de {most} parenthèses dans des parenthèses : divisez-la.</translation>
    </message>
    <message>
        <source>`{expression}` has the curly quote {found} at character {at}: write straight quotes instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` a le guillemet courbe {found} au caractère {at} : écrivez plutôt des guillemets droits.</translation>
    </message>
    <message>
        <source>`{expression}` has {found} at character {at}, which has no meaning in an expression.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` a {found} au caractère {at}, qui n’a pas de sens dans une expression.</translation>
    </message>
    <message>
        <source>`{expression}` is nested too deeply to be evaluated: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` est trop imbriquée pour être calculée : divisez-la.</translation>
    </message>
    <message>
        <source>`{expression}` is wrong at character {at}: {found} cannot stand there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` est fausse au caractère {at} : {found} ne peut pas se trouver là.</translation>
    </message>
    <message>
        <source>`{function}` is given “{value}”, which is no point, trace or shape.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{function}` reçoit « {value} », qui n’est ni un point, ni une ligne, ni une surface.</translation>
    </message>
    <message>
        <source>`{name}` in `{expression}` takes a path to questions or items, and {given} is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` dans `{expression}` prend un chemin vers des questions ou des éléments, et {given} n’en est pas un.</translation>
    </message>
    <message>
        <source>`{name}` is given {given} arguments in `{expression}`; it is written {signature}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` reçoit {given} arguments dans `{expression}` ; cela s’écrit {signature}.</translation>
    </message>
    <message>
        <source>`{pattern}` is no pattern: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{pattern}` n’est pas un motif : {reason}.</translation>
    </message>
    <message>
        <source>digest() knows no algorithm `{name}`; it knows {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() ne connaît pas d’algorithme `{name}` ; il connaît {known}.</translation>
    </message>
    <message>
        <source>digest() knows no encoding `{name}`; it knows base64 and hex.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() ne connaît pas d’encodage `{name}` ; il connaît base64 et hex.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question, then a repeat and a number for each level; one is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() prend une question, puis une répétition et un numéro pour chaque niveau ; il en manque un.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() prend des chemins simples vers une question et vers les répétitions autour d’elle ; `{path}` n’en est pas un.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() prend des répétitions autour de sa question ; `{path}` n’est pas autour de `{question}`.</translation>
    </message>
    <message>
        <source>weighted-checklist() takes a weight for each value: give as many weights as values.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>weighted-checklist() prend un poids pour chaque valeur : donnez autant de poids que de valeurs.</translation>
    </message>
    <message>
        <source>{count} of “{label}” are more than fit. The form shows {most}. Check the number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} de « {label} », c’est plus que possible. Le formulaire en montre {most}. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>{count} texts of the form are not in {language}, the first one is “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} textes du formulaire ne sont pas en {language}, le premier est « {text} ».</translation>
    </message>
    <message>
        <source>{path} asks for an answer but is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} exige une réponse mais n’est jamais affiché : `{expression}` ne peut jamais être vrai.</translation>
    </message>
    <message>
        <source>{path} holds other questions, so it cannot be answered itself. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} contient d’autres questions, donc on ne peut pas y répondre. C’est laissé de côté.</translation>
    </message>
    <message>
        <source>{path} is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} n’est jamais affiché : `{expression}` ne peut jamais être vrai.</translation>
    </message>
    <message>
        <source>{path} is to be repeated, but the record does not have it. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} est à répéter, mais la fiche ne l’a pas. C’est laissé de côté.</translation>
    </message>
    <message>
        <source>{path} offers {count} choices at once. Choose among them by an earlier answer, or let people search in them (appearance autocomplete).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} propose {count} choix à la fois. Filtrez-les par une réponse précédente, ou laissez chercher dedans (apparence autocomplete).</translation>
    </message>
    <message>
        <source>{value} is above {limit}, the most allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} est au-dessus de {limit}, le maximum permis.</translation>
    </message>
    <message>
        <source>{value} is below {limit}, the least allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} est en dessous de {limit}, le minimum permis.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step} from {start}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} n&apos;est pas un multiple du pas de {step} à partir de {start}.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} ne correspond pas au pas de {step}.</translation>
    </message>
    <message>
        <source>“{key}” depends on a question or an answer that there is not. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {key} » dépend d’une question ou d’une réponse qui n’existe pas. Elle n’est jamais posée.</translation>
    </message>
    <message>
        <source>“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {key} » est rempli par une partie de l’application qui n’est pas ici ({name}). La question est posée comme texte.</translation>
    </message>
    <message>
        <source>“{key}” is to be picked from a list, but has no choices. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {key} » est à choisir dans une liste, mais n’a pas de choix. La question est posée comme texte.</translation>
    </message>
    <message>
        <source>“{label}” can be changed in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » peut être modifié dans d’autres cas qu’avant.</translation>
    </message>
    <message>
        <source>“{label}” can be changed now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » peut maintenant être modifié.</translation>
    </message>
    <message>
        <source>“{label}” can be left empty now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » peut maintenant rester vide.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » ne peut plus être modifié dans certains cas.</translation>
    </message>
    <message>
        <source>“{label}” has another picture, sound or film.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » a une autre image, un autre son ou un autre film.</translation>
    </message>
    <message>
        <source>“{label}” has no name, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » n’a pas de nom, donc sa réponse ne pourrait pas être gardée.</translation>
    </message>
    <message>
        <source>“{label}” is a calculation now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » est maintenant un calcul.</translation>
    </message>
    <message>
        <source>“{label}” is a question now. Before, the form filled it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » est maintenant une question. Avant, le formulaire le remplissait lui-même.</translation>
    </message>
    <message>
        <source>“{label}” is answered by confirming it now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » en confirmant.</translation>
    </message>
    <message>
        <source>“{label}” is answered by putting choices in order now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » en mettant des choix en ordre.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date and a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par une date et une heure.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par une date.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a line on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par une ligne sur la carte.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par un nombre.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a photo or file now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par une photo ou un fichier.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a place now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par un lieu.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a text now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par un texte.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par une heure.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a whole number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par un nombre entier.</translation>
    </message>
    <message>
        <source>“{label}” is answered with an area on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par une surface sur la carte.</translation>
    </message>
    <message>
        <source>“{label}” is answered with any number of choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par autant de choix qu’on veut.</translation>
    </message>
    <message>
        <source>“{label}” is answered with one of several choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par un choix parmi plusieurs.</translation>
    </message>
    <message>
        <source>“{label}” is answered with yes or no now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>On répond maintenant à « {label} » par oui ou non.</translation>
    </message>
    <message>
        <source>“{label}” is asked in every case now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » est maintenant demandé dans tous les cas.</translation>
    </message>
    <message>
        <source>“{label}” is asked in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » est demandé dans d’autres cas qu’avant.</translation>
    </message>
    <message>
        <source>“{label}” is asked only in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » n’est plus demandé que dans certains cas.</translation>
    </message>
    <message>
        <source>“{label}” is not a calculation any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » n’est plus un calcul.</translation>
    </message>
    <message>
        <source>“{label}” is not asked any more. The form fills it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » n’est plus demandé. Le formulaire le remplit lui-même.</translation>
    </message>
    <message>
        <source>“{label}” looks different.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » a un autre aspect.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » exige une réponse dans d’autres cas qu’avant.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » exige maintenant une réponse dans certains cas.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » exige maintenant une réponse.</translation>
    </message>
    <message>
        <source>“{label}” says in other words what is wrong with an answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » dit en d’autres mots ce qui ne va pas dans une réponse.</translation>
    </message>
    <message>
        <source>“{label}” starts with another answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {label} » commence avec une autre réponse.</translation>
    </message>
    <message>
        <source>“{name}” does nothing here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} » ne fait rien ici. C’est laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” is a page of the field app, not of the form. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} » est une page de l’application, pas du formulaire. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}” is calculated from itself, which changes nothing. It is kept without the calculation.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {name} » est calculé à partir de lui-même, ce qui ne change rien. Il est gardé sans le calcul.</translation>
    </message>
    <message>
        <source>“{old}” reads “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {old} » devient « {new} ».</translation>
    </message>
    <message>
        <source>“{value}” does not fit the pattern {limit}. Check it and type it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » ne correspond pas au motif {limit}. Vérifiez et saisissez de nouveau.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Choose one of the two.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est ni oui ni non. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>“{value}” is no date, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une date, donc la formule est fausse.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Check the day and the month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas un jour du calendrier. Vérifiez le jour et le mois.</translation>
    </message>
    <message>
        <source>“{value}” is no number, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas un nombre, donc la formule est fausse.</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une date avec une heure. Écrivez les deux, par exemple 31/03/2026 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une date. Écrivez jour, mois et année, par exemple 31/03/2026 ou 2026-03-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une latitude. Donnez des degrés de -90 à 90, par exemple -15.12.</translation>
    </message>
    <message>
        <source>“{value}” is not a line. Give two places or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une ligne. Donnez au moins deux lieux séparés par « ; ».</translation>
    </message>
    <message>
        <source>“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une longitude. Donnez des degrés de -180 à 180, par exemple 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a month of a year. Write both, such as 3/2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n&apos;est pas un mois d&apos;une année. Écrivez les deux, par exemple 3/2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas un nombre. Utilisez jusqu’à 15 chiffres, avec un point avant les décimales, par exemple 1.5.</translation>
    </message>
    <message>
        <source>“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas un lieu. Donnez latitude et longitude en degrés, par exemple -15.12 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write hours and minutes, such as 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une heure. Écrivez heures et minutes, par exemple 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas un nombre entier. Utilisez jusqu’à 18 chiffres et rien d’autre, par exemple 12.</translation>
    </message>
    <message>
        <source>“{value}” is not a year. Write its four figures, such as 2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n&apos;est pas une année. Écrivez ses quatre chiffres, par exemple 2026.</translation>
    </message>
    <message>
        <source>“{value}” is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas permis ici. Vérifiez et répondez de nouveau.</translation>
    </message>
    <message>
        <source>“{value}” is not an accuracy. Give metres, 0 or more, such as 8.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une précision. Donnez des mètres, 0 ou plus, par exemple 8.</translation>
    </message>
    <message>
        <source>“{value}” is not an altitude. Give metres above the sea, such as 361.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une altitude. Donnez des mètres au-dessus de la mer, par exemple 361.</translation>
    </message>
    <message>
        <source>“{value}” is not an area. Give three corners or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas une surface. Donnez au moins trois coins séparés par « ; ».</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices. Choose from the list.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » n’est pas un des choix. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{value}” is what devices give when they do not know the place. Measure it, or leave it empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {value} » est ce que les appareils donnent quand ils ne connaissent pas le lieu. Mesurez-le, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>A part is missing on the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une partie manque sur le serveur.</translation>
    </message>
    <message>
        <source>Everything is there, as it was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Tout y est, tel qu’envoyé.</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichier {number}</translation>
    </message>
    <message>
        <source>It is called {status} there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il y est dit {status}</translation>
    </message>
    <message>
        <source>Nothing speaks against this receipt, but not every part could be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien ne contredit ce reçu, mais tout n’a pas pu être comparé.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fichier de synchronisation</translation>
    </message>
    <message>
        <source>The server does not say any more how this number ended</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur ne dit plus comment ce numéro s’est terminé</translation>
    </message>
    <message>
        <source>The server has other bytes than were sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur a d’autres octets que ceux envoyés.</translation>
    </message>
    <message>
        <source>The server says something else than this receipt.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur dit autre chose que ce reçu.</translation>
    </message>
    <message>
        <source>This server offers no way to ask again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce serveur n’offre aucun moyen de redemander.</translation>
    </message>
    <message>
        <source>{part}: changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part} : modifié</translation>
    </message>
    <message>
        <source>{part}: missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part} : manquant</translation>
    </message>
    <message>
        <source>{part}: there, not compared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part} : là, non comparé</translation>
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
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Drafts and records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Brouillons et fiches</translation>
    </message>
    <message>
        <source>Finished records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Fiches terminées</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Pictures and lists of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Images et listes des formulaires</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Texts of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Textes des formulaires</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>ends before it begins. Exchange from and to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>finit avant de commencer. Échangez from et to.</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>manque. Ajoutez-le.</translation>
    </message>
    <message>
        <source>is not known here. Check how it is spelled, or take it out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>n’est pas connu ici. Vérifiez comment il s’écrit, ou retirez-le.</translation>
    </message>
    <message>
        <source>is too large a number. Check it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est un nombre trop grand. Vérifiez-le.</translation>
    </message>
    <message>
        <source>is where this stops being JSON. Check the quotes, commas and brackets there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est là où ceci cesse d’être du JSON. Vérifiez-y les guillemets, virgules et crochets.</translation>
    </message>
    <message>
        <source>must be 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>must be a list in [ ].</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être une liste entre [ ].</translation>
    </message>
    <message>
        <source>must be a number and d, m or y: 30d, 6m or 1y.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être un nombre et d, m ou y : 30d, 6m ou 1y.</translation>
    </message>
    <message>
        <source>must be a text in quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être un nombre entier, sans guillemets.</translation>
    </message>
    <message>
        <source>must be in seconds; this looks like milliseconds. Leave out the last three digits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être en secondes ; ceci ressemble à des millisecondes. Enlevez les trois derniers chiffres.</translation>
    </message>
    <message>
        <source>must be names and values in { }.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être des noms et des valeurs entre { }.</translation>
    </message>
    <message>
        <source>must be one of {expected}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être un de ceux-ci : {expected}.</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>doit être true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>must not be empty. Fill it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ne doit pas être vide. Remplissez-le.</translation>
    </message>
    <message>
        <source>must not be null. Take it out where there is no value.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ne doit pas être null. Retirez-le là où il n’y a pas de valeur.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} sur {total} Mo</translation>
    </message>
    <message>
        <source>{done} of {total} kB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} sur {total} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} ko</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>A record takes about {minutes} min on this link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une fiche prend environ {minutes} min par cette liaison</translation>
    </message>
    <message>
        <source>An answer takes {milliseconds} ms.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une réponse prend {milliseconds} ms.</translation>
    </message>
    <message>
        <source>By the last check the server has lost or changed it. Send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Selon la dernière vérification, le serveur l’a perdue ou modifiée. Renvoyez-la.</translation>
    </message>
    <message>
        <source>Counted with a usual record of {size}; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Compté avec une fiche habituelle de {size} ; la liaison passe {speed}. {trip}</translation>
    </message>
    <message>
        <source>Finished records go by themselves, over any network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches terminées partent toutes seules, par n’importe quel réseau.</translation>
    </message>
    <message>
        <source>Finished records go by themselves; this network is not metered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches terminées partent toutes seules ; ce réseau n’est pas facturé à l’usage.</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Good for about {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Suffit pour environ {number} fiches par minute</translation>
    </message>
    <message>
        <source>Good for more than {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Suffit pour plus de {number} fiches par minute</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can go yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Personne n’est connecté, donc rien ne peut encore partir.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Finished records go by themselves after that.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Personne n’est connecté. Les fiches terminées partent toutes seules ensuite.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Press Sync, or change that in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Rien ne part tout seul. Appuyez sur Synchro, ou changez cela dans Réglages.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En route</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir un fichier de projet</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Paused: nothing goes by itself until you resume, also after a restart.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En pause : rien ne part tout seul jusqu’à ce que vous repreniez, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Reçu obtenu {time}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Afficher le reçu</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sync only this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Synchroniser celle-ci</translation>
    </message>
    <message>
        <source>The last sync sent at about {number} a minute.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La dernière synchronisation en a envoyé environ {number} par minute.</translation>
    </message>
    <message>
        <source>The records to send have {size} each; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Les fiches à envoyer ont {size} chacune ; la liaison passe {speed}. {trip}</translation>
    </message>
    <message>
        <source>The server answers, but the link broke before it could be measured</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le serveur répond, mais la liaison s’est coupée avant d’être mesurée</translation>
    </message>
    <message>
        <source>This laptop cannot tell whether the network is metered, so nothing goes by itself. Press Sync, or choose Always in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Cet ordinateur ne peut pas savoir si le réseau est facturé à l’usage, donc rien ne part tout seul. Appuyez sur Synchro, ou choisissez Toujours dans Réglages.</translation>
    </message>
    <message>
        <source>This network is metered, so nothing goes by itself. Press Sync to send.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce réseau est facturé à l’usage, donc rien ne part tout seul. Appuyez sur Synchro pour envoyer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the server to confirm</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente de la confirmation du serveur</translation>
    </message>
    <message>
        <source>Waiting for the server to take the file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>En attente que le serveur prenne le fichier</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>encore environ {hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>encore environ {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>working out the time</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>calcul du temps</translation>
    </message>
    <message>
        <source>{reason} Next try {wait}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{reason} Prochain essai {wait}.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size} par seconde</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>in {hours} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dans {hours} h</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dans {minutes} min</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>A date with a time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une date avec une heure.</translation>
    </message>
    <message>
        <source>A date.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une date.</translation>
    </message>
    <message>
        <source>A month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un mois.</translation>
    </message>
    <message>
        <source>A number, with a point before parts: 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un nombre, avec un point avant les décimales : 1.5.</translation>
    </message>
    <message>
        <source>A picture or file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une image ou un fichier.</translation>
    </message>
    <message>
        <source>A place, as latitude and longitude in degrees.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un lieu, en latitude et longitude en degrés.</translation>
    </message>
    <message>
        <source>A tick that it was seen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une coche : cela a été vu.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une heure.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une année.</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Acceptée telle quelle</translation>
    </message>
    <message numerus="yes">
        <source>All of %n choices, the best first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Le choix (%n), le meilleur d’abord.</numerusform>
            <numerusform>Les %n choix, le meilleur d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Réponses permises</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Une réponse est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Un choix possible (%n).</numerusform>
            <numerusform>Autant qu’on veut parmi %n choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>N’importe quel texte.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au moins {least} caractères.</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au plus {most} caractères.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Au plus {most}.</translation>
    </message>
    <message>
        <source>Figures only.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Des chiffres seulement.</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>De {least} à {most}.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>It has to be written as the form wants it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Il faut l&apos;écrire comme le formulaire le demande.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>Un parmi %n choix.</numerusform>
            <numerusform>Un parmi %n choix.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer does not fit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La réponse ne la respecte pas.</translation>
    </message>
    <message>
        <source>The answer fits it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La réponse la respecte.</translation>
    </message>
    <message>
        <source>The form checks it by a rule of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire le vérifie par une règle à lui.</translation>
    </message>
    <message>
        <source>The form fills it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Le formulaire la remplit.</translation>
    </message>
    <message>
        <source>The form&apos;s rule for the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>La règle du formulaire pour la réponse</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Why it cannot be changed here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi elle ne peut pas être modifiée ici</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi c’est demandé</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi il faut une réponse</translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi ce n’est pas demandé</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi nous le demandons</translation>
    </message>
    <message>
        <source>Why you may leave it empty</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Pourquoi vous pouvez laisser ceci vide</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Oui ou non.</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Vous pouvez laisser ceci vide.</translation>
    </message>
    <message>
        <source>always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>divided by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>divisé par</translation>
    </message>
    <message>
        <source>is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est</translation>
    </message>
    <message>
        <source>is at least</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is less than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est moins que</translation>
    </message>
    <message>
        <source>is more than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>est plus que</translation>
    </message>
    <message>
        <source>is not</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not: {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>pas : {answer}</translation>
    </message>
    <message>
        <source>now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>the least of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le plus petit de {answers}</translation>
    </message>
    <message>
        <source>the most of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le plus grand de {answers}</translation>
    </message>
    <message>
        <source>the number chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le nombre de choix dans {answer}</translation>
    </message>
    <message>
        <source>the number of characters of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le nombre de caractères de {answer}</translation>
    </message>
    <message>
        <source>the number of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>le nombre de {answer}</translation>
    </message>
    <message>
        <source>the sum of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>la somme de {answer}</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>which is not asked: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>qui n’est pas demandée : {rule}</translation>
    </message>
    <message>
        <source>which is worked out: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>qui est calculée : {rule}</translation>
    </message>
    <message>
        <source>{answer} has digits alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} n&apos;a que des chiffres</translation>
    </message>
    <message>
        <source>{answer} has {count} digits</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} a {count} chiffres</translation>
    </message>
    <message>
        <source>{answer}, rounded</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer}, arrondi</translation>
    </message>
    <message>
        <source>{choice} is chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{choice} est choisi dans {answer}</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} ou plus.</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} à {most} caractères.</translation>
    </message>
    <message>
        <source>{question}: {heading}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question} : {heading}</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {question} » n’a pas de réponse</translation>
    </message>
    <message>
        <source>“{question}” is “{answer}”</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>« {question} » est « {answer} »</translation>
    </message>
</context>
</TS>
