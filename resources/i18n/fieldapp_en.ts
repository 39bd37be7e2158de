<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AddForms</name>
    <message numerus="yes">
        <source>With %n notes: something in it does not work as written, or is probably a slip.</source>
        <translation>
            <numerusform>With %n note: something in it does not work as written, or is probably a slip.</numerusform>
            <numerusform>With %n notes: something in it does not work as written, or is probably a slip.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translation>
            <numerusform>Show the %n answer</numerusform>
            <numerusform>Show all %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n records chosen</source>
        <translation>
            <numerusform>%n record chosen</numerusform>
            <numerusform>%n records chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message numerus="yes">
        <source>%n are drafts, in line or delivered, so there was nothing to do.</source>
        <translation>
            <numerusform>%n is a draft, in line or delivered, so there was nothing to do.</numerusform>
            <numerusform>%n are drafts, in line or delivered, so there was nothing to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are finished already.</source>
        <translation>
            <numerusform>%n is finished already.</numerusform>
            <numerusform>%n are finished already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back</source>
        <translation>
            <numerusform>%n record is back</numerusform>
            <numerusform>%n records are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the bin for 30 days</source>
        <translation>
            <numerusform>%n record is in the bin for 30 days</numerusform>
            <numerusform>%n records are in the bin for 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records finished</source>
        <translation>
            <numerusform>%n record finished</numerusform>
            <numerusform>%n records finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put in line</source>
        <translation>
            <numerusform>%n record put in line</numerusform>
            <numerusform>%n records put in line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not looked at.</source>
        <translation>
            <numerusform>%n record was not looked at.</numerusform>
            <numerusform>%n records were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay drafts.</source>
        <translation>
            <numerusform>%n stays a draft.</numerusform>
            <numerusform>%n stay drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>{start}… and %n characters more</source>
        <translation>
            <numerusform>{start}… and %n character more</numerusform>
            <numerusform>{start}… and %n characters more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormLine</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message numerus="yes">
        <source>%n forms are new or changed</source>
        <translation>
            <numerusform>%n form is new or changed</numerusform>
            <numerusform>%n forms are new or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms came and cannot be read</source>
        <translation>
            <numerusform>%n form came and cannot be read</numerusform>
            <numerusform>%n forms came and cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message numerus="yes">
        <source>%n more are on this disk alone, as their respondents want it.</source>
        <translation>
            <numerusform>%n more is on this disk alone, as its respondent wants it.</numerusform>
            <numerusform>%n more are on this disk alone, as their respondents want it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted there</source>
        <translation>
            <numerusform>%n not wanted there</numerusform>
            <numerusform>%n not wanted there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone</source>
        <translation>
            <numerusform>%n record is on this disk alone</numerusform>
            <numerusform>%n records are on this disk alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translation>
            <numerusform>%n record still to send</numerusform>
            <numerusform>%n records still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for their respondents</source>
        <translation>
            <numerusform>%n record waits for its respondent</numerusform>
            <numerusform>%n records wait for their respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records without a whole proof</source>
        <translation>
            <numerusform>%n record without a whole proof</numerusform>
            <numerusform>%n records without a whole proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a yes</source>
        <translation>
            <numerusform>%n waits for a yes</numerusform>
            <numerusform>%n wait for a yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, and another sync does not change that: open the record, correct it and finish it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n was refused, and another sync does not change that: open the record, correct it and finish it again.</numerusform>
            <numerusform>%n were refused, and another sync does not change that: open each record, correct it and finish it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused: open them, correct them and finish them again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n was refused: open it, correct it and finish it again.</numerusform>
            <numerusform>%n were refused: open them, correct them and finish them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt yet</source>
        <translation>
            <numerusform>%n without a receipt yet</numerusform>
            <numerusform>%n without a receipt yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a whole proof</source>
        <translation>
            <numerusform>%n without a whole proof</numerusform>
            <numerusform>%n without a whole proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records have arrived</source>
        <translation>
            <numerusform>The one record has arrived</numerusform>
            <numerusform>All %n records have arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>Show all %n steps</source>
        <translation>
            <numerusform>Show the %n step</numerusform>
            <numerusform>Show all %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n deliveries were refused</source>
        <translation>
            <numerusform>%n delivery was refused</numerusform>
            <numerusform>%n deliveries were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go now. %n records wait; Sync says what for.</source>
        <translation>
            <numerusform>Nothing can go now. %n record waits; Sync says what for.</numerusform>
            <numerusform>Nothing can go now. %n records wait; Sync says what for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network is back. %n records can go now.</source>
        <translation>
            <numerusform>The network is back. %n record can go now.</numerusform>
            <numerusform>The network is back. %n records can go now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n answer(s) with no problem</source>
        <translation>
            <numerusform>%n answer with no problem</numerusform>
            <numerusform>%n answers with no problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>%n record not sent</numerusform>
            <numerusform>%n records not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n records are not sent yet</source>
        <translation>
            <numerusform>%n record is not sent yet</numerusform>
            <numerusform>%n records are not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message numerus="yes">
        <source>%n on this laptop</source>
        <translation>
            <numerusform>%n on this laptop</numerusform>
            <numerusform>%n on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translation>
            <numerusform>%n record still to send</numerusform>
            <numerusform>%n records still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sync {time}: %n receipts came back.</source>
        <translation>
            <numerusform>Last sync {time}: %n receipt came back.</numerusform>
            <numerusform>Last sync {time}: %n receipts came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n records</source>
        <translation>
            <numerusform>Sending %n record</numerusform>
            <numerusform>Sending %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n records</source>
        <translation>
            <numerusform>{done} of %n record</numerusform>
            <numerusform>{done} of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n more are owed. Records has all of them.</source>
        <translation>
            <numerusform>%n more is owed. Records has all of them.</numerusform>
            <numerusform>%n more are owed. Records has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network is back. Sync %n records now?</source>
        <translation>
            <numerusform>The network is back. Sync %n record now?</numerusform>
            <numerusform>The network is back. Sync %n records now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n answer(s) carry over: all of them.</source>
        <translation>
            <numerusform>%n answer carries over: all of them.</numerusform>
            <numerusform>%n answers carry over: all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n change of words</numerusform>
            <numerusform>%n changes of words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) added</source>
        <translation>
            <numerusform>%n choice added</numerusform>
            <numerusform>%n choices added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) changed</source>
        <translation>
            <numerusform>%n choice changed</numerusform>
            <numerusform>%n choices changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) removed</source>
        <translation>
            <numerusform>%n choice removed</numerusform>
            <numerusform>%n choices removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) to questions</source>
        <translation>
            <numerusform>%n other change to questions</numerusform>
            <numerusform>%n other changes to questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translation>
            <numerusform>%n question added</numerusform>
            <numerusform>%n questions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) removed</source>
        <translation>
            <numerusform>%n question removed</numerusform>
            <numerusform>%n questions removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translation>
            <numerusform>%n rule changed</numerusform>
            <numerusform>%n rules changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n answer(s) carry over.</source>
        <translation>
            <numerusform>{kept} of %n answer carry over.</numerusform>
            <numerusform>{kept} of %n answers carry over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereaboutsPage</name>
    <message numerus="yes">
        <source>%n damaged data files were set aside; ask for help first</source>
        <translation>
            <numerusform>%n damaged data file was set aside; ask for help first</numerusform>
            <numerusform>%n damaged data files were set aside; ask for help first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered records are not wholly proved</source>
        <translation>
            <numerusform>%n delivered record is not wholly proved</numerusform>
            <numerusform>%n delivered records are not wholly proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers are on this disk alone</source>
        <translation>
            <numerusform>%n draft with answers is on this disk alone</numerusform>
            <numerusform>%n drafts with answers are on this disk alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers lie in the bin</source>
        <translation>
            <numerusform>%n draft with answers lies in the bin</numerusform>
            <numerusform>%n drafts with answers lie in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions that a server refused and later ones replaced are on this disk alone.</source>
        <translation>
            <numerusform>%n earlier version that a server refused and a later one replaced is on this disk alone.</numerusform>
            <numerusform>%n earlier versions that a server refused and later ones replaced are on this disk alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished records wait for a project to be set up</source>
        <translation>
            <numerusform>%n finished record waits for a project to be set up</numerusform>
            <numerusform>%n finished records wait for a project to be set up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone, as their respondents want it</source>
        <translation>
            <numerusform>%n record is on this disk alone, as its respondent wants it</numerusform>
            <numerusform>%n records are on this disk alone, as their respondents want it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have still to be sent, or wait for a receipt</source>
        <translation>
            <numerusform>%n record has still to be sent, or waits for a receipt</numerusform>
            <numerusform>%n records have still to be sent, or wait for a receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <source>A new draft with the same answers: %n</source>
        <translation>
            <numerusform>A new draft with the same answer: %n</numerusform>
            <numerusform>A new draft with the same answers: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copy}. Files that are missing on this disk were left out: %n</source>
        <translation>
            <numerusform>{copy}. Files that are missing on this disk were left out: %n</numerusform>
            <numerusform>{copy}. Files that are missing on this disk were left out: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>why</name>
    <message numerus="yes">
        <source>All of %n choices, the best first.</source>
        <translation>
            <numerusform>The one choice there is (%n).</numerusform>
            <numerusform>All of %n choices, the best first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any of %n choices.</source>
        <translation>
            <numerusform>Any of %n choice.</numerusform>
            <numerusform>Any of %n choices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n choices.</source>
        <translation>
            <numerusform>One of %n choice.</numerusform>
            <numerusform>One of %n choices.</numerusform>
        </translation>
    </message>
</context>
</TS>
