<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_US">
<context>
    <name>AcknowledgeLook</name>
    <message>
        <source>OK</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा है वैसा स्वीकार: {reason}</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल से फ़ॉर्म जोड़ें</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिस्टम जैसे रंग</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सबसे नया मसौदा जारी रखें</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जहाँ रुके थे वहाँ से जारी रखें</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गहरे रंग</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसकी दूसरी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड की दूसरी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Finish this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड पूरा करें</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसी प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हल्के रंग</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बिन खोलें</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी सहेजें</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो नहीं भेजा गया उसे भेजें</translation>
    </message>
    <message>
        <source>Settings: account and sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: खाता और साइन आउट</translation>
    </message>
    <message>
        <source>Settings: check this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: इस लैपटॉप की जाँच</translation>
    </message>
    <message>
        <source>Settings: colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: रंग</translation>
    </message>
    <message>
        <source>Settings: language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: भाषा</translation>
    </message>
    <message>
        <source>Settings: text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Settings: touch</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: टच</translation>
    </message>
    <message>
        <source>Settings: when records are sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग: रिकॉर्ड कब भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी कुंजियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show its answers and where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसके उत्तर और जगह दिखाएँ</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसकी समस्याएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show the form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म की अगली भाषा दिखाएँ</translation>
    </message>
    <message>
        <source>Show what must be fixed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो ठीक करना है वह दिखाएँ</translation>
    </message>
    <message>
        <source>Show what was changed in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसमें क्या बदला गया दिखाएँ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>This form has only one language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म की केवल एक भाषा है</translation>
    </message>
    <message>
        <source>Turn touch off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>टच बंद करें</translation>
    </message>
    <message>
        <source>Turn touch on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>टच चालू करें</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला काम वापस करें</translation>
    </message>
    <message>
        <source>What a newer version changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया संस्करण क्या बदलता है</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड में क्या बदला</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मेरा डेटा कहाँ है, और क्या यह डिस्क मिटाई जा सकती है</translation>
    </message>
    <message>
        <source>automatic by itself sync always off metered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अपने आप सिंक हमेशा बंद सीमित</translation>
    </message>
    <message>
        <source>dark light high contrast look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गहरा हल्का उच्च कंट्रास्ट रूप थीम</translation>
    </message>
    <message>
        <source>deleted trash removed bring back restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हटाए गए कचरा वापस लाएँ</translation>
    </message>
    <message>
        <source>finger larger buttons tablet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उँगली बड़े बटन टैबलेट</translation>
    </message>
    <message>
        <source>health disk damaged recover data folder version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डिस्क खराब ठीक करें डेटा फ़ोल्डर संस्करण</translation>
    </message>
    <message>
        <source>letters font larger smaller zoom</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अक्षर फ़ॉन्ट बड़ा छोटा ज़ूम</translation>
    </message>
    <message>
        <source>log out user sign in project server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन आउट उपयोगकर्ता साइन इन परियोजना सर्वर</translation>
    </message>
    <message>
        <source>look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रूप थीम</translation>
    </message>
    <message>
        <source>window language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{title} हटाया गया</translation>
    </message>
</context>
<context>
    <name>AddForms</name>
    <message>
        <source>Add form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म जोड़ें</translation>
    </message>
    <message>
        <source>Added {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} जोड़ा गया</translation>
    </message>
    <message>
        <source>Added {form}, in place of an earlier version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} जोड़ा गया, पुराने संस्करण की जगह</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ाइलें ({patterns})</translation>
    </message>
    <message>
        <source>Forms: XLSForm, XForm, DIGIT ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म: XLSForm, XForm, DIGIT ({patterns})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{file} पढ़ी जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>With %n notes: something in it does not work as written, or is probably a slip.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n टिप्पणी के साथ: इसमें कुछ लिखे अनुसार नहीं चलता, या शायद चूक है।</numerusform>
            <numerusform>%n टिप्पणियों के साथ: इसमें कुछ लिखे अनुसार नहीं चलता, या शायद चूक है।</numerusform>
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
        <translation>{form} पहले से यहाँ है</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, संस्करण {version}</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label} जोड़ें</translation>
    </message>
    <message>
        <source>add</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जोड़ें</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>“{name}” is finished and goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” पूरा है और अगले सिंक के साथ जाएगा।</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ भी उत्तर नहीं दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>उत्तर दिखाएँ (%n)</numerusform>
            <numerusform>सभी %n उत्तर दिखाएँ</numerusform>
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
        <translation>पहले {problems} ठीक करें</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्नों पर वापस</translation>
    </message>
    <message>
        <source>finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला</translation>
    </message>
    <message>
        <source>next problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगली समस्या</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>part {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भाग {number} / {total}</translation>
    </message>
    <message>
        <source>read on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>why?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्यों?</translation>
    </message>
</context>
<context>
    <name>AttachmentLook</name>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ाइलें ({patterns})</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>या यहाँ छोड़ें, या Ctrl+V से चिपकाएँ</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>{label}: open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: खोलें</translation>
    </message>
    <message>
        <source>{label}: remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: हटाएँ</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संलग्न फ़ाइलें</translation>
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
            <numerusform>%n दिन बाकी</numerusform>
            <numerusform>%n दिन बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कचरा पेटी</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Restore {name}, {facts}, {left}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name} वापस लाएँ, {facts}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>सब दिखाएँ (%n)</numerusform>
            <numerusform>सभी %n दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कचरा पेटी खाली है।</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days in which fieldapp is used. Then a draft goes for good; of a delivered record the receipts stay.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाई गई चीज़ fieldapp के उपयोग के 30 दिन यहाँ रहती है। फिर मसौदा हमेशा के लिए चला जाता है; पहुँचे हुए रिकॉर्ड की रसीदें रहती हैं।</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो आप मिटाते हैं वह यहाँ 30 दिन रहता है।</translation>
    </message>
    <message>
        <source>delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>{form} · {kind} · deleted {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · {kind} · {time} मिटाया</translation>
    </message>
    <message>
        <source>“{name}” is back among your records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” फिर से आपके रिकॉर्ड में है।</translation>
    </message>
</context>
<context>
    <name>BooleanLook</name>
    <message>
        <source>No</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n records chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड चुना</numerusform>
            <numerusform>%n रिकॉर्ड चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस लाया जा रहा है: {done} / {total}</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाया जा रहा है: {done} / {total}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Finishing: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा किया जा रहा है: {done} / {total}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कितना हुआ</translation>
    </message>
    <message>
        <source>Put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कतार में रखें</translation>
    </message>
    <message>
        <source>Putting in line: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कतार में रखा जा रहा है: {done} / {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message numerus="yes">
        <source>%n are drafts, in line or delivered, so there was nothing to do.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n मसौदा, कतार में या पहुँचा हुआ है, इसलिए कुछ करना नहीं था।</numerusform>
            <numerusform>%n मसौदे, कतार में या पहुँचे हुए हैं, इसलिए कुछ करना नहीं था।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are finished already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n पहले से पूरा है।</numerusform>
            <numerusform>%n पहले से पूरे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड वापस आया</numerusform>
            <numerusform>%n रिकॉर्ड वापस आए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड 30 दिन के लिए कचरा पेटी में है</numerusform>
            <numerusform>%n रिकॉर्ड 30 दिन के लिए कचरा पेटी में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड पूरा हुआ</numerusform>
            <numerusform>%n रिकॉर्ड पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड कतार में रखा गया</numerusform>
            <numerusform>%n रिकॉर्ड कतार में रखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not looked at.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड देखा नहीं गया।</numerusform>
            <numerusform>%n रिकॉर्ड देखे नहीं गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n जैसा है वैसा रहता है।</numerusform>
            <numerusform>%n जैसे हैं वैसे रहते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay drafts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n मसौदा रहता है।</numerusform>
            <numerusform>%n मसौदे रहते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n पहले से वहाँ था।</numerusform>
            <numerusform>%n पहले से वहाँ थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No record was brought back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई रिकॉर्ड वापस नहीं आया</translation>
    </message>
    <message>
        <source>No record was deleted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई रिकॉर्ड नहीं मिटा</translation>
    </message>
    <message>
        <source>No record was finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई रिकॉर्ड पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>No record was put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई रिकॉर्ड कतार में नहीं रखा गया</translation>
    </message>
    <message>
        <source>The list changed since the records were chosen. Look at it and choose again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड चुनने के बाद सूची बदल गई। इसे देखें और फिर चुनें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस करें</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Remove {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{title} हटाएँ</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Filled in by the form itself from now on; until now it was</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अब से फ़ॉर्म खुद भरता है; अब तक था</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Kept in the draft, but not asked and not sent any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदे में रहता है, पर अब न पूछा जाता है न भेजा जाता है</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा ले जाएँ</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऐसा कोई अंतर नहीं जो दिखे।</translation>
    </message>
    <message>
        <source>Nothing moves unless you say so, and moving can be undone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके कहे बिना कुछ नहीं बदलता, और बदलाव वापस हो सकता है।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Stay with {old}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} के साथ रहें</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कोई उत्तर नहीं।</translation>
    </message>
    <message>
        <source>To fix after the move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलाव के बाद ठीक करना है</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्या साथ जाता है</translation>
    </message>
    <message>
        <source>What changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्या बदलता है</translation>
    </message>
    <message>
        <source>What changes from {old} to {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} से {new} में क्या बदलता है</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके उत्तर</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>और {number} अन्य</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया संस्करण</translation>
    </message>
    <message>
        <source>this version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह संस्करण</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Nothing has that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऐसा कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked, no answer yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूछा गया, अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>Given, but not taken any more; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दी गई, पर अब मान्य नहीं; फिर पूछें</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं पूछा</translation>
    </message>
    <message>
        <source>Ran out; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>समय बीत गया; फिर पूछें</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूछना है</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड</numerusform>
            <numerusform>%n रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता की प्रतीक्षा</translation>
    </message>
    <message>
        <source>{shown} of {records}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{records} में से {shown}</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n मसौदा</numerusform>
            <numerusform>%n मसौदे</numerusform>
        </translation>
    </message>
    <message>
        <source>A form you leave half-way waits here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो फ़ॉर्म आप बीच में छोड़ते हैं वह यहाँ रहता है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Continue newest</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सबसे नया जारी रखें</translation>
    </message>
    <message>
        <source>Continue newest (Ctrl+R)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सबसे नया जारी रखें (Ctrl+R)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई मसौदा नहीं</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब दिखाएँ</translation>
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
        <translation>प्रतिदिन रिकॉर्ड</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>DayLook</name>
    <message>
        <source>calendar</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कैलेंडर</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No problem has come up so far</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अब तक कोई समस्या सामने नहीं आई</translation>
    </message>
    <message>
        <source>There is no warning here to accept</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ मानने के लिए कोई चेतावनी नहीं है</translation>
    </message>
    <message>
        <source>There is nothing here to add another one of</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ ऐसा कुछ नहीं है जिसे एक और जोड़ा जाए</translation>
    </message>
    <message>
        <source>This is only read. Esc: back to the question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह केवल पढ़ने के लिए है। Esc: प्रश्न पर वापस</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह पहला सवाल है</translation>
    </message>
</context>
<context>
    <name>DigimeCard</name>
    <message>
        <source>Access is given by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुमति देता है</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पता</translation>
    </message>
    <message>
        <source>Check the set-up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>व्यवस्था जाँचें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुबंध</translation>
    </message>
    <message>
        <source>Contract to read back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस पढ़ने का अनुबंध</translation>
    </message>
    <message>
        <source>Each respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर उत्तरदाता</translation>
    </message>
    <message>
        <source>FHIR, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>FHIR, फ़ोटो और फ़ाइलों के साथ</translation>
    </message>
    <message>
        <source>JSON, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>JSON, फ़ोटो और फ़ाइलों के साथ</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं सहेजा</translation>
    </message>
    <message>
        <source>PDF, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>PDF, फ़ोटो और फ़ाइलों के साथ</translation>
    </message>
    <message>
        <source>Records go as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड इस रूप में जाते हैं</translation>
    </message>
    <message>
        <source>Save what is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो माँगा जाता है उसे सहेजें</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर सहेजा</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>The organisation, once for all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संगठन, सबके लिए एक बार</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Another {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक और: {form}</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नाम नहीं</translation>
    </message>
    <message>
        <source>begun {time}  ·  {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} शुरू  ·  {number}</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} / {total}</translation>
    </message>
</context>
<context>
    <name>DrawLook</name>
    <message>
        <source>or draw above; a picture may also be dropped here, or pasted with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>या ऊपर बनाएँ; चित्र यहाँ छोड़ा या Ctrl+V से चिपकाया भी जा सकता है</translation>
    </message>
    <message>
        <source>then draw on it; or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर उस पर बनाएँ; या यहाँ छोड़ें, या Ctrl+V से चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>DropdownLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Copying</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नकल हो रही है</translation>
    </message>
    <message>
        <source>{campaign} · version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} · संस्करण {version}</translation>
    </message>
    <message>
        <source>“{name}” waits as a draft. Every answer is saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” ड्राफ़्ट के रूप में रखा है। हर जवाब सहेजा गया है।</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें</translation>
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
        <translation>नकल करें</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name} की नकल करें</translation>
    </message>
    <message numerus="yes">
        <source>{start}… and %n characters more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{start}… और %n अक्षर</numerusform>
            <numerusform>{start}… और %n अक्षर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no problem in this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म में कोई समस्या नहीं</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदा रखें</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला: {section}</translation>
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
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version came and cannot be read. This one goes on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया संस्करण आया पर पढ़ा नहीं जा सकता। यह वाला चलता रहेगा।</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details of {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} का विवरण</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} की टिप्पणियाँ छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} की टिप्पणियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} शुरू करें</translation>
    </message>
    <message>
        <source>This form cannot be read by this version of fieldapp.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp का यह संस्करण इस फ़ॉर्म को नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>added {time} from {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} जोड़ा, {file} से</translation>
    </message>
    <message>
        <source>got {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} मिला</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number}</translation>
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
            <numerusform>%n फ़ॉर्म नया है या बदला है</numerusform>
            <numerusform>%n फ़ॉर्म नए हैं या बदले हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms came and cannot be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n फ़ॉर्म आया और पढ़ा नहीं जा सकता</numerusform>
            <numerusform>%n फ़ॉर्म आए और पढ़े नहीं जा सकते</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form from a file (Ctrl+O), or drop it on this window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल से फ़ॉर्म जोड़ें (Ctrl+O), या उसे इस विंडो पर छोड़ें</translation>
    </message>
    <message>
        <source>Add form…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म जोड़ें…</translation>
    </message>
    <message>
        <source>All forms are up to date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ॉर्म नवीनतम हैं</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना बदलें</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Forms on this disk that belong to another project: {named}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर दूसरी परियोजना के फ़ॉर्म: {named}</translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म लाएँ</translation>
    </message>
    <message>
        <source>Getting forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म लाए जा रहे हैं</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगर वर्तनी गलत है तो परियोजना बदलें। अगर सही है तो फ़ाइलों से फ़ॉर्म जोड़ें।</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर पर कोई फ़ॉर्म नहीं</translation>
    </message>
    <message>
        <source>Press Get forms for those of the server, or Add form… for one from a file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के फ़ॉर्म के लिए “फ़ॉर्म लाएँ” दबाएँ, या फ़ाइल से लेने के लिए “फ़ॉर्म जोड़ें…”।</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के पास इस अभियान के फ़ॉर्म नहीं हैं</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>What was here before goes on working. See the reasons below.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो पहले से था वह चलता रहेगा। कारण नीचे देखें।</translation>
    </message>
    <message>
        <source>{campaign} of {tenant} ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{tenant} का {campaign} ({count})</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसी प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>Its number, its name, or words of it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न की संख्या, नाम या शब्द</translation>
    </message>
    <message>
        <source>No question is called that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस नाम का कोई प्रश्न नहीं</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>go there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वहाँ जाएँ</translation>
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
        <translation>अभी {total} प्रश्नों के उत्तर देने हैं</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Check everything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब जाँचें</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>स्वास्थ्य</translation>
    </message>
    <message>
        <source>Reads the data and every photo and file, and looks at the disk, the clock and the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा और हर फ़ोटो व फ़ाइल पढ़ता है, और डिस्क, घड़ी व सर्वर देखता है।</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो पढ़ा जा सके उसे बचाएँ</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अंत से पहले रुकी</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>All keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>Go to a question to see what the form says about it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म किसी प्रश्न के बारे में क्या कहता है, यह देखने के लिए उस प्रश्न पर जाएँ।</translation>
    </message>
    <message>
        <source>The form says nothing more about this question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म इस प्रश्न के बारे में और कुछ नहीं कहता।</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हम यह क्यों पूछते हैं</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message numerus="yes">
        <source>%n more are on this disk alone, as their respondents want it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n और केवल इस डिस्क पर है, जैसा उसके उत्तरदाता चाहते हैं।</numerusform>
            <numerusform>%n और केवल इस डिस्क पर हैं, जैसा उनके उत्तरदाता चाहते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n को आपकी ज़रूरत है</numerusform>
            <numerusform>%n को आपकी ज़रूरत है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n वहाँ नहीं चाहिए</numerusform>
            <numerusform>%n वहाँ नहीं चाहिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड केवल इस डिस्क पर है</numerusform>
            <numerusform>%n रिकॉर्ड केवल इस डिस्क पर हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड भेजना बाकी</numerusform>
            <numerusform>%n रिकॉर्ड भेजने बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for their respondents</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड उत्तरदाता की प्रतीक्षा में है</numerusform>
            <numerusform>%n रिकॉर्ड उत्तरदाताओं की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड बिना पूरे प्रमाण</numerusform>
            <numerusform>%n रिकॉर्ड बिना पूरे प्रमाण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n को हाँ की प्रतीक्षा है</numerusform>
            <numerusform>%n को हाँ की प्रतीक्षा है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, and another sync does not change that: open the record, correct it and finish it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n अस्वीकार हुए, और एक और सिंक से यह नहीं बदलेगा: रिकॉर्ड खोलें, उसे सुधारें और फिर से पूरा करें।</numerusform>
            <numerusform>%n अस्वीकार हुए, और एक और सिंक से यह नहीं बदलेगा: रिकॉर्ड खोलें, उसे सुधारें और फिर से पूरा करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused: open them, correct them and finish them again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n अस्वीकार हुए: उन्हें खोलें, सुधारें और फिर से पूरा करें।</numerusform>
            <numerusform>%n अस्वीकार हुए: उन्हें खोलें, सुधारें और फिर से पूरा करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n की रसीद अभी नहीं</numerusform>
            <numerusform>%n की रसीद अभी नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n बिना पूरे प्रमाण</numerusform>
            <numerusform>%n बिना पूरे प्रमाण</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt came back for each of them. They stay on this disk too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर एक की रसीद आ गई। वे इस डिस्क पर भी रहते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>All %n records have arrived</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>रिकॉर्ड पहुँच गया (%n)</numerusform>
            <numerusform>सभी %n रिकॉर्ड पहुँच गए</numerusform>
        </translation>
    </message>
    <message>
        <source>All are saved on this disk and wait for a network. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब इस डिस्क पर सहेजे हैं और नेटवर्क की प्रतीक्षा में हैं। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>All are saved on this disk, and a sync is sending them. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब इस डिस्क पर सहेजे हैं, और सिंक उन्हें भेज रहा है। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>All are saved on this disk. Press Sync to send them; you can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब इस डिस्क पर सहेजे हैं। भेजने के लिए “सिंक” दबाएँ; आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>All are saved on this disk. They go once what stands under Needs you is done.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब इस डिस्क पर सहेजे हैं। “आपकी ज़रूरत है” के नीचे जो है वह होते ही वे जाएँगे।</translation>
    </message>
    <message>
        <source>Every finished record is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर पूरा रिकॉर्ड यहाँ है</translation>
    </message>
    <message>
        <source>Every receipt is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर रसीद यहाँ है</translation>
    </message>
    <message>
        <source>No finished records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कोई पूरा रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कोई रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं भेजा</translation>
    </message>
    <message>
        <source>Nothing else is left to send. Each goes by itself once its respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने को और कुछ नहीं बचा। हर एक उत्तरदाता की अनुमति मिलते ही अपने आप जाता है।</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कुछ पूरा नहीं</translation>
    </message>
    <message>
        <source>Press Sync to send what can go.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो जा सकता है उसे भेजने के लिए “सिंक” दबाएँ।</translation>
    </message>
    <message>
        <source>That is what their respondents want: nothing waits to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उनके उत्तरदाता यही चाहते हैं: भेजने को कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>The server took them, but not every part can be proved. See Where is my data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने ले लिए, पर हर भाग प्रमाणित नहीं हो सकता। “मेरा डेटा कहाँ है” देखें।</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह डिस्क</translation>
    </message>
    <message>
        <source>What you finish is kept on this disk until a receipt says that it has arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो आप पूरा करते हैं वह इस डिस्क पर रहता है जब तक रसीद न कहे कि वह पहुँच गया।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Audit trail (*.csv)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलावों का लेखा (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इतिहास निर्यात करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name} का इतिहास</translation>
    </message>
    <message>
        <source>Save it as audit.csv, as ODK has it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>audit.csv के रूप में सहेजें, जैसे ODK में</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{file} के रूप में सहेजा</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n steps</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>चरण दिखाएँ (%n)</numerusform>
            <numerusform>सभी %n चरण दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} · version {number} of the record · the last change first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · रिकॉर्ड का संस्करण {number} · अंतिम बदलाव पहले</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Records per day</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रतिदिन रिकॉर्ड</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>A new line in a long text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लंबे पाठ में नई पंक्ति</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल से फ़ॉर्म जोड़ें</translation>
    </message>
    <message>
        <source>Add another person, child, field ...</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक और व्यक्ति, बच्चा, खेत जोड़ें ...</translation>
    </message>
    <message>
        <source>An unusual answer is right, and why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>असामान्य उत्तर सही है, और क्यों</translation>
    </message>
    <message>
        <source>Answer as in the last record of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म के पिछले रिकॉर्ड जैसा उत्तर दें</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची पर वापस</translation>
    </message>
    <message>
        <source>Cancel the sync; nothing is lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रद्द करें; कुछ खोता नहीं</translation>
    </message>
    <message>
        <source>Choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>और चुनें</translation>
    </message>
    <message>
        <source>Choose; letters, codes and Space do, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनें; अक्षर, कोड और Space भी चुनते हैं</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर मिटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close the window; everything is saved first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विंडो बंद करें; पहले सब सहेजा जाता है</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सबसे नया मसौदा जारी रखें</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड की दूसरी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Edit the record: a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड संपादित करें: बाद का संस्करण</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म, तारीख, गंतव्य या समस्या से छाँटें</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी उत्तरों में खोजें</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ भी खोजें या करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>First question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहला प्रश्न</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Go to a question by number, name or words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संख्या, नाम या शब्दों से प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>In Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड में</translation>
    </message>
    <message>
        <source>In Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक में</translation>
    </message>
    <message>
        <source>In a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Larger text; Ctrl − smaller, Ctrl 0 as usual</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बड़ा पाठ; Ctrl − छोटा, Ctrl 0 सामान्य</translation>
    </message>
    <message>
        <source>Last question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अंतिम प्रश्न</translation>
    </message>
    <message>
        <source>Next answer that needs fixing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला उत्तर जिसे ठीक करना है</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>Next question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला प्रश्न</translation>
    </message>
    <message>
        <source>One question, one section or the whole form at once</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक बार में एक प्रश्न, एक अनुभाग या पूरा फ़ॉर्म</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>तारीख का कैलेंडर खोलें</translation>
    </message>
    <message>
        <source>Open the draft or record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदा या रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रोकें या फिर चलाएँ</translation>
    </message>
    <message>
        <source>Put into the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>30 दिन के लिए कचरा पेटी में रखें</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Remove the one whose card has the keyboard</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जिस कार्ड पर कीबोर्ड है उसे हटाएँ</translation>
    </message>
    <message>
        <source>Save now; it is saved as you type, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी सहेजें; लिखते समय भी सहेजा जाता है</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले सिंक का लॉग सहेजें</translation>
    </message>
    <message>
        <source>Sections, help, back to the question; Shift+F6 the other way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खंड, सहायता, फिर प्रश्न पर वापस; Shift+F6 उलटी ओर</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो नहीं भेजा गया उसे भेजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Share a record with its respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड उत्तरदाता के साथ साझा करें</translation>
    </message>
    <message>
        <source>Start a form by its number, on Home and in Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मुख्य और फ़ॉर्म में, फ़ॉर्म को उसके नंबर से शुरू करें</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Sync only this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>केवल यह रिकॉर्ड सिंक करें</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर बाहर निकालें</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>The form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म की अगली भाषा</translation>
    </message>
    <message>
        <source>The one before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>The question before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला प्रश्न</translation>
    </message>
    <message>
        <source>This list; ? too wherever nothing is typed, F1 too but in a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सूची; जहाँ कुछ टाइप नहीं होता वहाँ ? भी, फ़ॉर्म के बाहर F1 भी</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला काम वापस करें</translation>
    </message>
    <message>
        <source>What a newer version of the form changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का नया संस्करण क्या बदलता है</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड में क्या बदला</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मेरा डेटा कहाँ है, और क्या यह डिस्क मिटाई जा सकती है</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसने क्या और कब बदला</translation>
    </message>
    <message>
        <source>Why we ask this, or fold that away</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हम यह क्यों पूछते हैं, या उसे समेटें</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिस्टम जैसा ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed by a speaker.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मशीनी अनुवाद, किसी भाषी ने जाँचा नहीं।</translation>
    </message>
    <message>
        <source>Of this window. Each form keeps its own language: Ctrl+Shift+L changes it while you fill.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस विंडो की। हर फ़ॉर्म की अपनी भाषा है: भरते समय Ctrl+Shift+L उसे बदलता है।</translation>
    </message>
    <message>
        <source>{percent} % of the sentences; the others are in English.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{percent} % वाक्य; बाकी अंग्रेज़ी में हैं।</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n वापस आई</numerusform>
            <numerusform>%n वापस आईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड</numerusform>
            <numerusform>%n रिकॉर्ड</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला सिंक</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजना बाकी</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आज {time}</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>Changing a finished record (version {number}). The one before is kept as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा रिकॉर्ड बदला जा रहा है (संस्करण {number})। पहले वाला वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>This layout is not remembered: the disk refuses</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह लेआउट याद नहीं रखा जाता: डिस्क मना करती है</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>How much of the form is on the screen ({key}: the next layout)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का कितना भाग स्क्रीन पर है ({key}: अगला लेआउट)</translation>
    </message>
    <message>
        <source>Layout of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का लेआउट</translation>
    </message>
    <message>
        <source>One question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक प्रश्न</translation>
    </message>
    <message>
        <source>One section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक अनुभाग</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा फ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>LinkTest</name>
    <message>
        <source>At most 60 kB go out, and nothing of any record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधिकतम 60 kB बाहर जाते हैं, और किसी रिकॉर्ड का कुछ नहीं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस चरण के बाद रुकेगा</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कनेक्शन जाँचा जा रहा है</translation>
    </message>
</context>
<context>
    <name>LocationLook</name>
    <message>
        <source>latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अक्षांश, देशांतर</translation>
    </message>
    <message>
        <source>m accuracy</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मी सटीकता</translation>
    </message>
    <message>
        <source>{label}: accuracy in metres</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: मीटर में सटीकता</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It holds no answers, names or passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसमें उत्तर, नाम या पासवर्ड नहीं हैं।</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लॉग (*.json)</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले सिंक का लॉग सहेजें</translation>
    </message>
    <message>
        <source>The log was saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लॉग {file} के रूप में सहेजा गया</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Look</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Now {percent} %. Anywhere: Ctrl + larger, Ctrl − smaller, Ctrl 0 back to 100 %.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी {percent} %। कहीं भी: Ctrl + बड़ा, Ctrl − छोटा, Ctrl 0 वापस 100 %।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Touch: larger buttons and rows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>स्पर्श: बड़े बटन और पंक्तियाँ</translation>
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
        <translation>सूची</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} चुने</translation>
    </message>
</context>
<context>
    <name>MaskedLook</name>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लिखा हुआ छिपाएँ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
    <message>
        <source>show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MonthLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद में या पहले</translation>
    </message>
    <message>
        <source>month and year, such as 3/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>महीना और वर्ष, जैसे 3/2026</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>1 of {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 / {count}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>{record} waits at {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} {place} पर रुका है: {why}</translation>
    </message>
    <message>
        <source>{record} was refused by {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} को {place} ने अस्वीकार किया: {why}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n deliveries were refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n डिलीवरी अस्वीकृत हुई</numerusform>
            <numerusform>%n डिलीवरी अस्वीकृत हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना बदलें</translation>
    </message>
    <message>
        <source>Ctrl+{number} starts a form only on Home and Forms, where each shows its key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>Ctrl+{number} केवल मुख्य और फ़ॉर्म में फ़ॉर्म शुरू करता है, जहाँ हर फ़ॉर्म अपनी कुंजी दिखाता है।</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>From here: Ctrl+K.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ से: Ctrl+K.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सूचना छिपाएँ</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगर वर्तनी गलत है तो परियोजना बदलें। अगर सही है तो फ़ाइलों से फ़ॉर्म जोड़ें।</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला सिंक: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go now. %n records wait; Sync says what for.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>अभी कुछ नहीं जा सकता। %n रिकॉर्ड रुका है; सिंक बताता है क्यों।</numerusform>
            <numerusform>अभी कुछ नहीं जा सकता। %n रिकॉर्ड रुके हैं; सिंक बताता है क्यों।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने को कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ खोया नहीं: जो बचा है वह अगले सिंक के साथ जाएगा।</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. %n records can go now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>नेटवर्क वापस आ गया। %n रिकॉर्ड अब जा सकता है।</numerusform>
            <numerusform>नेटवर्क वापस आ गया। %n रिकॉर्ड अब जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are kept. Open sync to see why.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड सुरक्षित हैं। कारण देखने के लिए सिंक खोलें।</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के पास इस अभियान के फ़ॉर्म नहीं हैं</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रोका गया</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp अचानक बंद हुआ। जो सहेजा था सब यहाँ है।</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here; you are back where you were.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp अचानक बंद हुआ। जो सहेजा था सब यहाँ है; आप वहीं वापस हैं जहाँ थे।</translation>
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
        <translation>छिपाएँ</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n समस्या</numerusform>
            <numerusform>%n समस्याएँ</numerusform>
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
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर देने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Section {number}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुभाग {number}: {label}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} / {total}</translation>
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
        <translation>कामों के लिए &gt;, रिकॉर्ड के लिए #, कुंजियों के लिए ?</translation>
    </message>
    <message>
        <source>A name, a number, an answer, or what you want to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई नाम, संख्या, उत्तर, या जो आप करना चाहते हैं</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>करें</translation>
    </message>
    <message>
        <source>Do with {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} के साथ करें</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ भी खोजें या करें</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>next heading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला शीर्षक</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>{act} (Alt+Down)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{act} (Alt+नीचे)</translation>
    </message>
</context>
<context>
    <name>PickerLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n कोशिश</numerusform>
            <numerusform>%n कोशिशें</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 कोशिश</translation>
    </message>
    <message>
        <source>Goes by itself once the respondent agrees</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता की सहमति मिलते ही अपने आप जाता है</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगले सिंक के साथ जाएगा</translation>
    </message>
    <message>
        <source>Lost or changed at the server; Receipts has Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर पर खोया या बदला; रसीदों में “फिर भेजें” है</translation>
    </message>
    <message>
        <source>Next try {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगली कोशिश {wait}</translation>
    </message>
    <message>
        <source>On this disk alone. Once a project is set up, it goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>केवल इस डिस्क पर। परियोजना बनते ही यह अगले सिंक के साथ जाएगा।</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीद मिली {time}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर साइन इन करें</translation>
    </message>
    <message>
        <source>Taken {time}; see Receipts for what is missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} लिया गया; जो कमी है वह रसीदों में देखें</translation>
    </message>
    <message>
        <source>The respondent does not want it there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता इसे वहाँ नहीं चाहते</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कहाँ है</translation>
    </message>
</context>
<context>
    <name>PlacesLook</name>
    <message>
        <source>Write each place on a line of its own: latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर जगह को अपनी अलग पंक्ति में लिखें: अक्षांश, देशांतर</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n answer(s) with no problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n उत्तर बिना समस्या</numerusform>
            <numerusform>%n उत्तर बिना समस्या</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are saved. Fix the problems, then finish. You can also keep this as a draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब उत्तर सहेजे हैं। समस्याएँ ठीक करें, फिर पूरा करें। इसे मसौदा भी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ठीक करना ज़रूरी</translation>
    </message>
    <message>
        <source>Please check: change it, or say why it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कृपया जाँचें: इसे बदलें, या बताएँ कि यह सही क्यों है</translation>
    </message>
    <message>
        <source>These are the first {shown} of {number}. Fix them and press Finish again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ये {number} में से पहले {shown} हैं। इन्हें ठीक करें और फिर “पूरा करें” दबाएँ।</translation>
    </message>
    <message>
        <source>{problems} to fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{problems} ठीक करनी हैं</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Counted as delivered only when a receipt comes back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहुँचा तभी माना जाता है जब रसीद वापस आए।</translation>
    </message>
    <message>
        <source>Each answer is saved as you type it, with or without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर उत्तर लिखते ही सहेजा जाता है, नेटवर्क हो या न हो।</translation>
    </message>
    <message>
        <source>Goes by itself or when you press Sync: see Settings. A cut connection loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अपने आप या “सिंक” दबाने पर जाता है: सेटिंग देखें। टूटा कनेक्शन कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>On the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर</translation>
    </message>
    <message>
        <source>Version {number}  ·  works without a network after this page</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number}  ·  इस पृष्ठ के बाद नेटवर्क के बिना चलता है</translation>
    </message>
    <message>
        <source>Your answers stay safe at every step.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके उत्तर हर कदम पर सुरक्षित रहते हैं।</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Asking the server…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>FHIR is not read back: it goes on to the service behind the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>FHIR वापस नहीं पढ़ा जाता: वह खाते के पीछे की सेवा को जाता है।</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीदें (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{file} के रूप में सहेजा</translation>
    </message>
    <message>
        <source>{place} could not be asked; the receipt stands as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} से पूछा नहीं जा सका; रसीद जैसी थी वैसी है।</translation>
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
        <translation>यह सही है</translation>
    </message>
    <message>
        <source>needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ज़रूरी</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड नहीं भेजा</numerusform>
            <numerusform>%n रिकॉर्ड नहीं भेजे</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक</translation>
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
        <translation>{step} के अंतर से</translation>
    </message>
    <message>
        <source>more or less</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधिक या कम</translation>
    </message>
</context>
<context>
    <name>RankLook</name>
    <message>
        <source>Move down</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खिसकाएँ</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा है ठीक है</translation>
    </message>
</context>
<context>
    <name>RatingLook</name>
    <message>
        <source>rate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आँकें</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} / {most}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>A server has lost or changed a part of this record. Press Send again: it goes from this disk once more, and the old receipt stays beside the new one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसी सर्वर ने इस रिकॉर्ड का एक भाग खोया या बदला है। “फिर भेजें” दबाएँ: यह इस डिस्क से फिर जाएगा, और पुरानी रसीद नई के साथ रहेगी।</translation>
    </message>
    <message>
        <source>A server has lost or changed a part of this record. Restore the record to send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसी सर्वर ने इस रिकॉर्ड का एक भाग खोया या बदला है। फिर भेजने के लिए रिकॉर्ड वापस लाएँ।</translation>
    </message>
    <message>
        <source>Check with the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर से जाँचें</translation>
    </message>
    <message>
        <source>Done, by the server&apos;s clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हुआ, सर्वर की घड़ी से</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Last check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <source>No receipt yet. One comes back from each server that has the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी रसीद नहीं। जिस सर्वर के पास रिकॉर्ड है वहाँ से एक वापस आती है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Receipt taken</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीद मिली</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>SHA-256 as sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजते समय का SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड का SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक फ़ाइल का SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{file} का SHA-256</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीद सहेजें…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक फ़ाइल</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल {number}</translation>
    </message>
    <message>
        <source>{count} of {total} named in the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{total} में से {count} रसीद में हैं</translation>
    </message>
    <message>
        <source>{place}: not proved. No receipt of it is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: प्रमाणित नहीं। इसकी रसीद यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>{place}: not proved. The receipt does not name every file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: प्रमाणित नहीं। रसीद में हर फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>{place}: not proved. {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: प्रमाणित नहीं। {why}</translation>
    </message>
    <message>
        <source>{place}: proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: प्रमाणित</translation>
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
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number} जारी रखें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दूसरी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Start version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण शुरू करें</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>Version {number} lies in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number} कचरा पेटी में है</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number} / {total}</translation>
    </message>
    <message>
        <source>Version {number}, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {number}, मसौदा</translation>
    </message>
    <message>
        <source>Why is it changed? You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसे क्यों बदला जा रहा है? खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दूसरी प्रति बनाएँ</translation>
    </message>
    <message>
        <source>edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>share</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साझा करें</translation>
    </message>
</context>
<context>
    <name>RecordDetailPage</name>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>{form}, version {version} · finished {time} · number {id}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, संस्करण {version} · {time} पूरा · संख्या {id}</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>All forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ॉर्म</translation>
    </message>
    <message>
        <source>Any date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई भी तारीख</translation>
    </message>
    <message>
        <source>Arrived at {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} पहुँचे</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छँटाई हटाएँ</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अंतिम बदलाव की तारीख</translation>
    </message>
    <message>
        <source>Destination</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Earlier than that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उससे पहले</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Not at {place} yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी {place} पर नहीं</translation>
    </message>
    <message>
        <source>Problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>With or without a problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>समस्या के साथ या बिना</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कल</translation>
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
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 फ़ाइल</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संलग्न फ़ाइलें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Loading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह डिस्क</translation>
    </message>
    <message>
        <source>draft {number} · {answered} of {total} · {form} · begun {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदा {number} · {total} में से {answered} · {form} · {time} शुरू</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{form} · version {number} of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · रिकॉर्ड का संस्करण {number}</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n मसौदा</numerusform>
            <numerusform>%n मसौदे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n को आपकी ज़रूरत है</numerusform>
            <numerusform>%n को आपकी ज़रूरत है</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 मसौदा</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 को आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब {count}</translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कचरा पेटी ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem (Ctrl+Shift+F)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म, तारीख, गंतव्य या समस्या से छाँटें (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छँटाई</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छँटाई ({count})</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी उत्तरों में खोजें</translation>
    </message>
    <message>
        <source>Find in answers, titles and forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरों, शीर्षकों और फ़ॉर्मों में खोजें</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई रिकॉर्ड मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No records yet. Drafts and finished records show here, with where each copy is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कोई रिकॉर्ड नहीं। मसौदे और पूरे रिकॉर्ड यहाँ दिखते हैं, हर प्रति की जगह के साथ।</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ॉर्म देखें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{total} में से {shown} दिख रहे हैं</translation>
    </message>
    <message>
        <source>Start a form: every answer is saved on this disk as you type.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म शुरू करें: हर उत्तर लिखते ही इस डिस्क पर सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Where each record is, and whether this disk can be wiped (Ctrl+Shift+W)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर रिकॉर्ड कहाँ है, और क्या यह डिस्क मिटाई जा सकती है (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मेरा डेटा कहाँ है</translation>
    </message>
    <message>
        <source>Where your records are</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके रिकॉर्ड कहाँ हैं</translation>
    </message>
    <message>
        <source>Words are found by their first letters. Fewer words find more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शब्द अपने पहले अक्षरों से मिलते हैं। कम शब्दों से ज़्यादा मिलता है।</translation>
    </message>
    <message>
        <source>choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>और चुनें</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खिसकाएँ</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} पहुँचे</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} नहीं भेजे</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message numerus="yes">
        <source>%n files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पुष्टि नहीं</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>A recovery puts the damaged file aside and reads it page by page into a new one. All answers that can be read come back; then you see what did not.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बचाव में खराब फ़ाइल अलग रखी जाती है और एक-एक पृष्ठ पढ़कर नई फ़ाइल में डाली जाती है। जो उत्तर पढ़े जा सकते हैं वे सब लौटते हैं; फिर आप देखते हैं कि क्या नहीं लौटा।</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everything that was found is back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो मिला वह सब लौट आया</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} pages</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{total} में से {done} पृष्ठ देखे गए</translation>
    </message>
    <message>
        <source>Open fieldapp</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp खोलें</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खराब फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो पढ़ा जा सके उसे बचाएँ</translation>
    </message>
    <message>
        <source>Recovered, but not everything could be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बचाया गया, पर सब कुछ पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Some of the file with your forms, drafts and records cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके फ़ॉर्म, मसौदों और रिकॉर्ड की फ़ाइल का कुछ भाग पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The damaged file is kept, so your supervisor can still look at it. Photos and files lie beside it and are not touched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खराब फ़ाइल रखी जाती है, ताकि आपके पर्यवेक्षक उसे देख सकें। फ़ोटो और फ़ाइलें उसके पास हैं और छुई नहीं जातीं।</translation>
    </message>
    <message>
        <source>The data on this laptop is damaged</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर का डेटा खराब हो गया है</translation>
    </message>
    <message>
        <source>The file with your forms, drafts and records cannot be opened. Nothing was changed in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके फ़ॉर्म, मसौदों और रिकॉर्ड की फ़ाइल खुल नहीं सकती। उसमें कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बचाव चल रहा है</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप क्या कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Look at these records; something of them is missing:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ये रिकॉर्ड देखें; इनमें कुछ कम है:</translation>
    </message>
    <message>
        <source>Lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोया</translation>
    </message>
    <message>
        <source>More of them: {count}. Settings, Health checks all.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>और भी हैं: {count}। सेटिंग में “स्वास्थ्य” सब जाँचता है।</translation>
    </message>
    <message>
        <source>Of the lost, from older copies</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोए हुए में से, पुरानी प्रतियों से</translation>
    </message>
    <message>
        <source>Pages that could not be read: {bad} of {all}; of the last changes: {log}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो पृष्ठ पढ़े नहीं जा सके: {all} में से {bad}; पिछले बदलावों में से: {log}</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पढ़ा</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खराब फ़ाइल यहाँ रखी है:</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्या</translation>
    </message>
    <message>
        <source>{record}: its entry was made again from its answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: इसकी प्रविष्टि इसके उत्तरों से फिर बनाई गई</translation>
    </message>
    <message>
        <source>{record}: lost {rows}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: {rows} खोए</translation>
    </message>
</context>
<context>
    <name>RoomNotice</name>
    <message>
        <source>Answers are still saved. Photos and files are taken again when there is room.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर अब भी सहेजे जाते हैं। जगह होने पर फ़ोटो और फ़ाइलें फिर ली जाएँगी।</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो के लिए जगह खत्म होने से पहले, बेकार फ़ाइलें मिटाएँ या कचरा पेटी खाली करें।</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डिस्क लगभग भरी है: {free} खाली</translation>
    </message>
    <message>
        <source>The disk is filling up: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डिस्क भर रही है: {free} खाली</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>A file is not taken over. Choose it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल साथ नहीं ली जाती। यहाँ चुनें।</translation>
    </message>
    <message>
        <source>Every record has its own here, so it is not taken over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ हर रिकॉर्ड का अपना मान होता है, इसलिए यह नहीं लिया जाता</translation>
    </message>
    <message>
        <source>Go to an answer first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले किसी जवाब पर जाएँ</translation>
    </message>
    <message>
        <source>It is already as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह पहले से {record} जैसा है</translation>
    </message>
    <message>
        <source>Same as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} जैसा ही</translation>
    </message>
    <message>
        <source>There is no answer here to clear</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ मिटाने को कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>There is no other record of this form on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर इस फ़ॉर्म का कोई और रिकॉर्ड नहीं</translation>
    </message>
    <message>
        <source>There is nothing to duplicate yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी दूसरी प्रति बनाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>What stands behind dots is not taken over. Type it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बिंदुओं के पीछे जो है वह नहीं लिया जाता। उसे यहाँ लिखें।</translation>
    </message>
    <message>
        <source>the draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} का मसौदा</translation>
    </message>
    <message>
        <source>the record finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} पूरा हुआ रिकॉर्ड</translation>
    </message>
    <message>
        <source>{question}: cleared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: मिटाया गया</translation>
    </message>
    <message>
        <source>{record} has no answer here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} में यहाँ कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>“{name}”, a draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}”, {time} का मसौदा</translation>
    </message>
    <message>
        <source>“{name}”, finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}”, {time} पूरा</translation>
    </message>
</context>
<context>
    <name>SavedDot</name>
    <message>
        <source>Not saved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कुछ टाइप नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing typed yet. It saves by itself</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कुछ टाइप नहीं हुआ। यह अपने आप सहेजता है</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर सहेजा</translation>
    </message>
    <message>
        <source>Saved on this disk {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर सहेजा {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा गया {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Not answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर नहीं दिया गया।</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>0 = as long as it takes. Empty = as digi.me sees fit.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>0 = जितना समय लगे। खाली = जैसा digi.me ठीक समझे।</translation>
    </message>
    <message>
        <source>All that the contract allows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वह सब जो अनुबंध की अनुमति में है</translation>
    </message>
    <message>
        <source>As digi.me writes it, in JSON. Empty = all that the contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा digi.me लिखता है, JSON में। खाली = वह सब जो अनुबंध की अनुमति में है।</translation>
    </message>
    <message>
        <source>As written below</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा नीचे लिखा है</translation>
    </message>
    <message>
        <source>Look for new data at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया डेटा अधिक से अधिक इतनी देर खोजें</translation>
    </message>
    <message>
        <source>Media and posts of Instagram and Twitter, of the last year</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले साल के Instagram और Twitter के मीडिया और पोस्ट</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ छोड़ा नहीं गया।</translation>
    </message>
    <message>
        <source>Scope</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>Service groups: {groups}; services: {services}; kinds: {kinds}; times: {times}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेवा समूह: {groups}; सेवाएँ: {services}; प्रकार: {kinds}; समय: {times}।</translation>
    </message>
    <message>
        <source>What digi.me is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me से क्या माँगा जाता है</translation>
    </message>
    <message>
        <source>What was played on Spotify in the last month</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले महीने Spotify पर जो सुना गया</translation>
    </message>
    <message>
        <source>Write a whole number of seconds, 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेकंड की पूर्ण संख्या लिखें, 0 या अधिक।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेकंड</translation>
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
        <translation>भाग {number} / {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न {number} / {total}</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुभाग {number} / {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>{size}, turned into a JPEG that the server takes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size}, JPEG में बदली गई जिसे सर्वर लेता है</translation>
    </message>
</context>
<context>
    <name>SearchLook</name>
    <message>
        <source>Type to search {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} विकल्पों में खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n records are not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड अभी नहीं भेजा गया</numerusform>
            <numerusform>%n रिकॉर्ड अभी नहीं भेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खाता और परियोजना</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना बदलें</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name above into your file manager.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऊपर दिया फ़ोल्डर का नाम अपने फ़ाइल प्रबंधक में डालें।</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला लगा है</translation>
    </message>
    <message>
        <source>No program on this laptop opens folders</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर का कोई प्रोग्राम फ़ोल्डर नहीं खोलता</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी तय नहीं</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना</translation>
    </message>
    <message>
        <source>Records go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड यहाँ जाते हैं</translation>
    </message>
    <message>
        <source>Reports</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन नाम</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन आउट हो रहा है</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन रहें</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Tenant and campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>टेनेंट और अभियान</translation>
    </message>
    <message>
        <source>They stay on this disk and go when somebody signs in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वे इस डिस्क पर रहते हैं और किसी के फिर साइन इन करने पर जाते हैं।</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण</translation>
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
        <translation>अनुमति मिली</translation>
    </message>
    <message>
        <source>Address of the last page, or the code in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अंतिम पृष्ठ का पता, या उसमें का कोड</translation>
    </message>
    <message>
        <source>Ask in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर के ब्राउज़र में पूछें</translation>
    </message>
    <message>
        <source>Ask on the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता के फ़ोन पर पूछें</translation>
    </message>
    <message>
        <source>Asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूछा गया</translation>
    </message>
    <message>
        <source>By phone: they point it at the code and answer. Their last page then cannot be reached, which is right: they show or send you its address, and you put it into the field below. In this laptop&apos;s browser: it comes back by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोन से: उत्तरदाता फ़ोन को कोड पर लाकर उत्तर देते हैं। तब उनका अंतिम पृष्ठ नहीं खुलता, और यह सही है: वे उसका पता आपको दिखाते या भेजते हैं, और आप उसे नीचे के खाने में डालते हैं। इस कंप्यूटर के ब्राउज़र में: वह अपने आप लौटता है।</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लिंक की नकल करें</translation>
    </message>
    <message>
        <source>Given {time}, but digi.me does not take it any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} दी गई, पर digi.me अब इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Given {time}, good until {end}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} दी गई, {end} तक मान्य।</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} दी गई।</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया लिंक बनाएँ</translation>
    </message>
    <message>
        <source>No, forget this access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं, यह अनुमति भूल जाएँ</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं चाहिए</translation>
    </message>
    <message>
        <source>Noted {time}: they are not asked any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} लिखा गया: उत्तरदाता से अब नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>Nothing of this record goes to digi.me, and nobody waits for it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड का कुछ भी digi.me को नहीं जाता, और कोई उसकी प्रतीक्षा नहीं करता।</translation>
    </message>
    <message>
        <source>One more yes lets the copy be read back, which proves every byte of it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक और हाँ से प्रति वापस पढ़ी जा सकती है, जो उसका हर बाइट प्रमाणित करती है।</translation>
    </message>
    <message>
        <source>Open in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर के ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>QR code of the link for the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता के फ़ोन के लिए लिंक का QR कोड</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>समय बीत गया</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मना किया</translation>
    </message>
    <message>
        <source>Share with the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता के साथ साझा करें</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुमति वापस लें</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>The access is forgotten on this laptop. What is in their digi.me stays there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर पर अनुमति भुला दी गई। जो उनके digi.me में है वह वहीं रहता है।</translation>
    </message>
    <message>
        <source>The link is not here any more, or the sign-in is locked. Make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लिंक अब यहाँ नहीं है, या साइन इन पर ताला है। नया लिंक बनाएँ।</translation>
    </message>
    <message>
        <source>The respondent is asked as soon as there is a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नेटवर्क होते ही उत्तरदाता से पूछा जाएगा।</translation>
    </message>
    <message>
        <source>They are still to be asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता से अभी पूछना बाकी है।</translation>
    </message>
    <message>
        <source>They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता से कभी भी फिर पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>They can have a copy in their own digi.me. Whatever they say, the record stays here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वे अपने digi.me में प्रति रख सकते हैं। वे जो भी कहें, रिकॉर्ड यहाँ रहता है।</translation>
    </message>
    <message>
        <source>They do not want this, or have no digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता यह नहीं चाहते, या उनके पास digi.me नहीं है</translation>
    </message>
    <message>
        <source>They said no {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने {time} ना कहा।</translation>
    </message>
    <message>
        <source>This is the same digi.me as for “{title}”. Is it the same person or household? Nothing of this record is shared before you say.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह वही digi.me है जो “{title}” के लिए था। क्या यह वही व्यक्ति या परिवार है? आपके कहने से पहले इस रिकॉर्ड का कुछ साझा नहीं होता।</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूछना है</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखना है</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह उत्तर लें</translation>
    </message>
    <message>
        <source>Yes, the same person or household</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हाँ, वही व्यक्ति या परिवार</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Asking digi.me for a link…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me से लिंक माँगा जा रहा है…</translation>
    </message>
    <message>
        <source>Asking digi.me…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुमति नहीं दी गई</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one, or use a phone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई ब्राउज़र नहीं खुल सका। लिंक किसी ब्राउज़र में डालें, या फ़ोन का उपयोग करें।</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>This page waits for an answer from digi.me alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह पृष्ठ केवल digi.me के उत्तर की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>You can close this page. The laptop that asked you says what happened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप यह पृष्ठ बंद कर सकते हैं। जिस कंप्यूटर ने पूछा वह बताएगा कि क्या हुआ।</translation>
    </message>
    <message>
        <source>You can close this page. The rest is seen to on the laptop that asked you.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप यह पृष्ठ बंद कर सकते हैं। बाकी काम उस कंप्यूटर पर होगा जिसने पूछा।</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated into</comment>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>hi</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर ज़रूरी है।</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कम से कम {count} अक्षर।</translation>
    </message>
    <message>
        <source>Begin with https://</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>https:// से शुरू करें</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभियान</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Choose a passphrase. It locks your sign-in on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासफ़्रेज़ चुनें। वह इस कंप्यूटर पर आपके साइन इन पर ताला लगाता है।</translation>
    </message>
    <message>
        <source>Enter the passphrase you chose on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वह पासफ़्रेज़ लिखें जो आपने इस कंप्यूटर पर चुना।</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासफ़्रेज़ भूल गए</translation>
    </message>
    <message>
        <source>Got a project file? It fills this in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल है? वह यह भर देती है।</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासफ़्रेज़ फिर से</translation>
    </message>
    <message>
        <source>Password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना</translation>
    </message>
    <message>
        <source>Server address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>टेनेंट</translation>
    </message>
    <message>
        <source>Tenant {tenant}  ·  {address}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>टेनेंट {tenant}  ·  {address}</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>User name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Without a network you can still fill in forms. Records wait on this disk until you sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नेटवर्क के बिना भी आप फ़ॉर्म भर सकते हैं। साइन इन करने तक रिकॉर्ड इस डिस्क पर रहते हैं।</translation>
    </message>
    <message>
        <source>Work now, sign in later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी काम करें, बाद में साइन इन</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिस्टम जैसा ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Once, with a network. After this, forms and drafts work without one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक बार, नेटवर्क के साथ। उसके बाद फ़ॉर्म और मसौदे बिना नेटवर्क चलते हैं।</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Project files (*.json);;All files (*)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइलें (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शुरू करने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>Unlock to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने के लिए ताला खोलें</translation>
    </message>
    <message>
        <source>Your sign-in is kept on this laptop under your passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपका साइन इन इस कंप्यूटर पर आपके पासफ़्रेज़ के नीचे रखा है।</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>next field</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
</context>
<context>
    <name>SignatureLook</name>
    <message>
        <source>a picture of the signature, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हस्ताक्षर का चित्र, या Ctrl+V से चिपकाएँ</translation>
    </message>
    <message>
        <source>or type the name to sign with</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>या हस्ताक्षर के लिए नाम लिखें</translation>
    </message>
    <message>
        <source>sign with a name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नाम से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>{label}: choose a picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: चित्र चुनें</translation>
    </message>
</context>
<context>
    <name>SoftLine</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा है वैसा स्वीकार: {reason}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सही है</translation>
    </message>
    <message>
        <source>Why is it right? Enter keeps it, and it is sent with the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सही क्यों है? Enter कारण को रखता है, और वह रिकॉर्ड के साथ भेजा जाता है।</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message numerus="yes">
        <source>%n on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>यहाँ %n</numerusform>
            <numerusform>यहाँ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म लाएँ</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर पर कोई फ़ॉर्म नहीं</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ॉर्म देखें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Start a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>They come from the server. Once here, they work without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वे सर्वर से आते हैं। एक बार यहाँ आने पर बिना नेटवर्क चलते हैं।</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Why: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्यों: {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चरण {number} / {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} / {total}</translation>
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
            <numerusform>%n रिकॉर्ड भेजना बाकी</numerusform>
            <numerusform>%n रिकॉर्ड भेजने बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 रिकॉर्ड भेजना बाकी</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the sync (Shift+F5)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रद्द करें (Shift+F5)</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>It ends within seconds. Nothing is lost: what is on its way goes again later.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कुछ सेकंड में रुकेगा। कुछ खोता नहीं: जो रास्ते में है वह बाद में फिर जाएगा।</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला सिंक {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync {time}: %n receipts came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>पिछला सिंक {time}: %n रसीद वापस आई।</numerusform>
            <numerusform>पिछला सिंक {time}: %n रसीदें वापस आईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {time}: 1 receipt came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला सिंक {time}: 1 रसीद वापस आई।</translation>
    </message>
    <message>
        <source>Last sync {time}: it could not send everything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछला सिंक {time}: वह सब नहीं भेज सका।</translation>
    </message>
    <message>
        <source>No sync on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर पर अभी कोई सिंक नहीं।</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने को कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes when you resume.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ खोया नहीं: जो बचा है वह फिर चलाने पर जाएगा।</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी भेजने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Off: nothing goes until you press Sync, and nothing is tried again by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद: “सिंक” दबाने तक कुछ नहीं जाता, और कुछ अपने आप दोहराया नहीं जाता।</translation>
    </message>
    <message>
        <source>Only where it costs nothing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>केवल जहाँ खर्च न हो</translation>
    </message>
    <message>
        <source>Only where it costs nothing: over networks that are not metered. Where this laptop cannot tell, nothing goes by itself and the Sync page says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>केवल जहाँ खर्च न हो: ऐसे नेटवर्क पर जो डेटा से पैसे नहीं लेते। जहाँ कंप्यूटर यह न जान सके, वहाँ कुछ अपने आप नहीं जाता और सिंक पृष्ठ यह बताता है।</translation>
    </message>
    <message>
        <source>Over a slow link the answers of many records arrive before the first large photo.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>धीमे कनेक्शन पर कई रिकॉर्ड के उत्तर पहली बड़ी फ़ोटो से पहले पहुँचते हैं।</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रोकें या फिर चलाएँ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>Pausing the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रुक रहा है</translation>
    </message>
    <message>
        <source>Records with big files wait for those without</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बड़ी फ़ाइलों वाले रिकॉर्ड बिना फ़ाइलों वालों की प्रतीक्षा करते हैं</translation>
    </message>
    <message>
        <source>Resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर चलाएँ</translation>
    </message>
    <message>
        <source>Send finished records by themselves</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरे रिकॉर्ड अपने आप भेजें</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड भेजा जा रहा है</numerusform>
            <numerusform>%n रिकॉर्ड भेजे जा रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 रिकॉर्ड भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Sending never removes a record from this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने से कोई रिकॉर्ड इस डिस्क से नहीं हटता।</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रुक रहा है</translation>
    </message>
    <message>
        <source>Stopping the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रुक रहा है</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक की प्रगति</translation>
    </message>
    <message>
        <source>The server does not answer now. The records are saved on this disk. {last}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर अभी उत्तर नहीं देता। रिकॉर्ड इस डिस्क पर सहेजे हैं। {last}</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes by itself in 10 min.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रोका गया। कुछ खोया नहीं: जो बचा है वह 10 मिनट में अपने आप जाएगा।</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक रोका गया। कुछ खोया नहीं: जो बचा है वह अगले के साथ जाएगा।</translation>
    </message>
    <message>
        <source>You can keep working. Cancel loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप काम करते रह सकते हैं। रद्द करने से कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>{doing}, this file {size}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{doing}, यह फ़ाइल {size}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n में से {done} रिकॉर्ड</numerusform>
            <numerusform>%n में से {done} रिकॉर्ड</numerusform>
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
        <translation>{place} को</translation>
    </message>
</context>
<context>
    <name>SyncFoot</name>
    <message>
        <source>A sync runs. Test when it has ended.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक चल रहा है। उसके खत्म होने पर जाँचें।</translation>
    </message>
    <message>
        <source>Save log</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लॉग सहेजें</translation>
    </message>
    <message>
        <source>Save the log of the last syncs (Ctrl+S)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले सिंक का लॉग सहेजें (Ctrl+S)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Test connection (Ctrl+T)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कनेक्शन जाँचें (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Its project is open again. It goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसकी परियोजना फिर खुली है। यह अगले सिंक के साथ जाएगा।</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>to {place} · {time} · {number} · {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place} को · {time} · {number} · {form}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n more are owed. Records has all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n और भेजना है। रिकॉर्ड में सब हैं।</numerusform>
            <numerusform>%n और भेजने हैं। रिकॉर्ड में सब हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब {count}</translation>
    </message>
    <message>
        <source>Fill a form and finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म भरें और पूरा करें।</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>No finished records. A record you finish waits here until each server has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई पूरा रिकॉर्ड नहीं। जो रिकॉर्ड आप पूरा करते हैं वह हर सर्वर पर पहुँचने तक यहाँ रहता है।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सभी फ़ॉर्म देखें</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी सिंक करें</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. Sync %n records now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>नेटवर्क वापस आ गया। अभी %n रिकॉर्ड सिंक करें?</numerusform>
            <numerusform>नेटवर्क वापस आ गया। अभी %n रिकॉर्ड सिंक करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back. Sync 1 record now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नेटवर्क वापस आ गया। अभी 1 रिकॉर्ड सिंक करें?</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} रुके</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} पहुँचे</translation>
    </message>
    <message>
        <source>{count} in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} कतार में</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} पुष्टि नहीं</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} अस्वीकृत</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} जा रहे हैं</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>SyncTable</name>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पुष्टि नहीं</translation>
    </message>
    <message>
        <source>Records to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने वाले रिकॉर्ड</translation>
    </message>
</context>
<context>
    <name>TextAreaLook</name>
    <message>
        <source>new line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नई पंक्ति</translation>
    </message>
</context>
<context>
    <name>TileLook</name>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>go and tick</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जाएँ और चिह्नित करें</translation>
    </message>
</context>
<context>
    <name>TimeLook</name>
    <message>
        <source>hours:minutes, such as 14:05</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>घंटे:मिनट, जैसे 14:05</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n नहीं भेजा</numerusform>
            <numerusform>%n नहीं भेजे</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ भी खोजें या करें</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ भी खोजें या करें (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म की भाषा</translation>
    </message>
    <message>
        <source>Language of the form (Ctrl+Shift+L: the next one)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म की भाषा (Ctrl+Shift+L: अगली)</translation>
    </message>
    <message>
        <source>Network not known yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नेटवर्क अभी पता नहीं</translation>
    </message>
    <message>
        <source>No network</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} से नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी परियोजना नहीं</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Sync (F5): send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक (F5): जो नहीं भेजा गया उसे भेजें</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक हो रहा है</translation>
    </message>
    <message>
        <source>Syncing {percent} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक हो रहा है {percent} %</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला खोलें</translation>
    </message>
    <message>
        <source>locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला लगा है</translation>
    </message>
    <message>
        <source>signed out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>{number} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} नहीं भेजे</translation>
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
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लिखे हुए की नकल करें</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, close the form, then open the draft again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ज़रूरत हो तो लिखे हुए की नकल करें, फ़ॉर्म बंद करें, फिर मसौदा दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, then close the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ज़रूरत हो तो लिखे हुए की नकल करें, फिर फ़ॉर्म बंद करें।</translation>
    </message>
    <message>
        <source>It is shown as it is now. Look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह अभी जैसा है वैसा दिख रहा है। उत्तर देखें, फिर पूरा करें।</translation>
    </message>
    <message>
        <source>Not attached: fieldapp ran into a fault of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं जोड़ी गई: fieldapp में अपनी ही एक गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>Not saved. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं। यह विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Not saved: fieldapp ran into a fault of its own. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं: fieldapp में अपनी ही एक गड़बड़ी हुई। यह विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Press Try again. If that does not help, tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“फिर कोशिश करें” दबाएँ। मदद न मिले तो अपने पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा कहीं और फ़ॉर्म के दूसरे संस्करण में ले जाया गया। उसके बाद लिखा हुआ सहेजा नहीं है।</translation>
    </message>
    <message>
        <source>This draft was not moved. It is as it was, with every answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा नहीं बदला। हर उत्तर के साथ जैसा था वैसा है।</translation>
    </message>
    <message>
        <source>This record was finished or removed elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड कहीं और पूरा किया या हटाया गया। उसके बाद लिखा हुआ सहेजा नहीं है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What was typed is copied. Paste it where it is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लिखे हुए की नकल हो गई। जहाँ चाहिए वहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>What you typed is still here. Press Try again. If that does not help, copy what was typed and tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपका लिखा हुआ अब भी यहाँ है। “फिर कोशिश करें” दबाएँ। मदद न मिले तो लिखे हुए की नकल करें और पर्यवेक्षक को बताएँ।</translation>
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
        <translation>फिर किया गया</translation>
    </message>
    <message>
        <source>Moved to {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{version} में ले जाया गया</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का दूसरा संस्करण</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया संस्करण</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस करें</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n answer(s) carry over: all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n उत्तर साथ आता है: सभी।</numerusform>
            <numerusform>%n उत्तर साथ आते हैं: सभी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>शब्दों का %n बदलाव</numerusform>
            <numerusform>शब्दों के %n बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n विकल्प जोड़ा गया</numerusform>
            <numerusform>%n विकल्प जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n विकल्प बदला</numerusform>
            <numerusform>%n विकल्प बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n विकल्प हटाया गया</numerusform>
            <numerusform>%n विकल्प हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) to questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>प्रश्नों में %n और बदलाव</numerusform>
            <numerusform>प्रश्नों में %n और बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n प्रश्न जोड़ा गया</numerusform>
            <numerusform>%n प्रश्न जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n प्रश्न हटाया गया</numerusform>
            <numerusform>%n प्रश्न हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n नियम बदला</numerusform>
            <numerusform>%n नियम बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this form is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म का नया संस्करण यहाँ है।</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा ले जाएँ</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऐसा कोई अंतर नहीं जो दिखे।</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें क्या बदलता है</translation>
    </message>
    <message>
        <source>See what changes (F7)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें क्या बदलता है (F7)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रहें</translation>
    </message>
    <message>
        <source>The one answer carries over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एकमात्र उत्तर साथ आता है।</translation>
    </message>
    <message>
        <source>There is no newer version of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म का कोई नया संस्करण नहीं</translation>
    </message>
    <message>
        <source>This draft stays with {version}. F7 shows what changes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा {version} के साथ रहता है। F7 दिखाता है क्या बदलता है।</translation>
    </message>
    <message>
        <source>its version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसका संस्करण</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes} और अन्य</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes}।</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n answer(s) carry over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n में से {kept} उत्तर साथ आते हैं।</numerusform>
            <numerusform>%n में से {kept} उत्तर साथ आते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program on this computer opens it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर का कोई प्रोग्राम इसे नहीं खोलता</translation>
    </message>
</context>
<context>
    <name>WhereModel</name>
    <message>
        <source>Backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backup: none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बैकअप: नहीं</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह डिस्क</translation>
    </message>
    <message>
        <source>This disk: {state}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह डिस्क: {state}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} जाँचा</translation>
    </message>
    <message>
        <source>files: {there} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइलें: {total} में से {there}</translation>
    </message>
    <message>
        <source>here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>here, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ, मसौदा</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कचरा पेटी में</translation>
    </message>
    <message>
        <source>no backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बैकअप नहीं</translation>
    </message>
    <message>
        <source>not whole</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>see its receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसकी रसीद देखें</translation>
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
        <translation>हर रिकॉर्ड कहाँ है</translation>
    </message>
</context>
<context>
    <name>WhereaboutsPage</name>
    <message numerus="yes">
        <source>%n damaged data files were set aside; ask for help first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n खराब डेटा फ़ाइल अलग रखी गई; पहले मदद लें</numerusform>
            <numerusform>%n खराब डेटा फ़ाइलें अलग रखी गईं; पहले मदद लें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered records are not wholly proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n पहुँचा रिकॉर्ड पूरा प्रमाणित नहीं है</numerusform>
            <numerusform>%n पहुँचे रिकॉर्ड पूरे प्रमाणित नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>उत्तरों वाला %n मसौदा केवल इस डिस्क पर है</numerusform>
            <numerusform>उत्तरों वाले %n मसौदे केवल इस डिस्क पर हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers lie in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>उत्तरों वाला %n मसौदा कचरा पेटी में है</numerusform>
            <numerusform>उत्तरों वाले %n मसौदे कचरा पेटी में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions that a server refused and later ones replaced are on this disk alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n पुराना संस्करण, जिसे सर्वर ने अस्वीकार किया और बाद में बदला गया, केवल इस डिस्क पर है।</numerusform>
            <numerusform>%n पुराने संस्करण, जिन्हें सर्वर ने अस्वीकार किया और बाद में बदले गए, केवल इस डिस्क पर हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished records wait for a project to be set up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n पूरा रिकॉर्ड परियोजना की प्रतीक्षा में है</numerusform>
            <numerusform>%n पूरे रिकॉर्ड परियोजना की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone, as their respondents want it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड केवल इस डिस्क पर है, जैसा उसके उत्तरदाता चाहते हैं</numerusform>
            <numerusform>%n रिकॉर्ड केवल इस डिस्क पर हैं, जैसा उनके उत्तरदाता चाहते हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have still to be sent, or wait for a receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n रिकॉर्ड भेजना बाकी है या रसीद की प्रतीक्षा में है</numerusform>
            <numerusform>%n रिकॉर्ड भेजने बाकी हैं या रसीद की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Each record that you begin stands here, with every place that has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप जो भी रिकॉर्ड शुरू करते हैं वह यहाँ है, हर उस जगह के साथ जहाँ वह है।</translation>
    </message>
    <message>
        <source>Every record here is proved to be at every place that it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ का हर रिकॉर्ड हर उस जगह प्रमाणित है जहाँ उसे होना था।</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड पर जाएँ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Not safe to wipe yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी मिटाना सुरक्षित नहीं</translation>
    </message>
    <message>
        <source>Nothing is on this disk yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क पर अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहला खोलें</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Safe to wipe</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मिटाना सुरक्षित है</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदे दिखाएँ</translation>
    </message>
    <message>
        <source>Show the unsent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>न भेजे गए दिखाएँ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>The last version of every record here is proved to be where it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ के हर रिकॉर्ड का अंतिम संस्करण वहाँ प्रमाणित है जहाँ उसे होना था।</translation>
    </message>
    <message>
        <source>There is no backup of this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क का कोई बैकअप नहीं।</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मेरा डेटा कहाँ है</translation>
    </message>
    <message>
        <source>{proved} of {total} records are proved to be where they belong.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{total} में से {proved} रिकॉर्ड अपनी जगह प्रमाणित हैं।</translation>
    </message>
</context>
<context>
    <name>YearLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद में या पहले</translation>
    </message>
    <message>
        <source>year, such as 2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वर्ष, जैसे 2026</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>{answered} of {total} answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{total} में से {answered} के उत्तर दिए</translation>
    </message>
    <message>
        <source>{left}, {problems}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{left}, {problems}</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} बाकी</translation>
    </message>
</context>
<context>
    <name>_HowFar</name>
    <message>
        <source>Photos and files: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो और फ़ाइलें: {done} / {total}</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा पढ़ा जा रहा है</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Type to find among {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} विकल्पों में खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>“{letters}”: more than {count}; type on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{letters}”: {count} से अधिक; आगे लिखें</translation>
    </message>
    <message>
        <source>“{letters}”: {count} found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{letters}”: {count} मिले</translation>
    </message>
</context>
<context>
    <name>_ProblemCard</name>
    <message>
        <source>Answer now:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी का उत्तर:</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>not answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर नहीं दिया</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Answer these first: {questions}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले इनका उत्तर दें: {questions}।</translation>
    </message>
    <message>
        <source>Answer “{question}” first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले “{question}” का उत्तर दें।</translation>
    </message>
    <message>
        <source>Nothing to choose from: see the answers before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनने को कुछ नहीं है: पहले के उत्तर देखें</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <source>A new draft with the same answers: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>उन्हीं उत्तरों वाला नया मसौदा: %n</numerusform>
            <numerusform>उन्हीं उत्तरों वाला नया मसौदा: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copy}. Files that are missing on this disk were left out: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{copy}। इस डिस्क पर न मिली फ़ाइलें छोड़ी गईं: %n</numerusform>
            <numerusform>{copy}। इस डिस्क पर न मिली फ़ाइलें छोड़ी गईं: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>In line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नाम नहीं</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पुष्टि नहीं</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रमाणित नहीं</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं चाहिए</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जा रहा है</translation>
    </message>
    <message>
        <source>This disk: saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह डिस्क: {time} सहेजा</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>blocked, {act}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रुका हुआ, {act}</translation>
    </message>
    <message>
        <source>delivered {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} पहुँचा</translation>
    </message>
    <message>
        <source>finish first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले पूरा करें</translation>
    </message>
    <message>
        <source>needs a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हाँ चाहिए</translation>
    </message>
    <message>
        <source>needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला सिंक</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>माँगा नहीं गया</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पुष्टि नहीं</translation>
    </message>
    <message>
        <source>not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रमाणित नहीं</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं भेजा</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं चाहिए</translation>
    </message>
    <message>
        <source>not wanted by the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता नहीं चाहते</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>not yet, finish the draft first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं, पहले मसौदा पूरा करें</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अस्वीकृत, आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद के संस्करण से बदला गया</translation>
    </message>
    <message>
        <source>retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश {wait}</translation>
    </message>
    <message>
        <source>sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जा रहा है</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजा, अभी पुष्टि नहीं</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर साइन इन करें</translation>
    </message>
    <message>
        <source>taken by the server, not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने लिया, प्रमाणित नहीं</translation>
    </message>
    <message>
        <source>unlock first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले ताला खोलें</translation>
    </message>
    <message>
        <source>waiting, goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रतीक्षा में, अगले सिंक के साथ जाएगा</translation>
    </message>
    <message>
        <source>waiting, retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रतीक्षा में, फिर कोशिश {wait}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n साल</numerusform>
            <numerusform>%n साल</numerusform>
        </translation>
    </message>
    <message>
        <source>day/month/year, such as 31/03/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दिन/महीना/वर्ष, जैसे 31/03/2026</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{span} में</translation>
    </message>
    <message>
        <source>month/day/year, such as 03/31/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>महीना/दिन/वर्ष, जैसे 03/31/2026</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{span} पहले</translation>
    </message>
    <message>
        <source>{span} old</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उम्र {span}</translation>
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
        <translation>इस रिकॉर्ड की एक फ़ाइल वह नहीं है जो उसका नाम कहता है, इसलिए सर्वर ने मना किया। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>A file that belongs to this record is missing on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड की एक फ़ाइल इस डिस्क पर नहीं है।</translation>
    </message>
    <message>
        <source>A passphrase is needed to protect your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके साइन इन की सुरक्षा के लिए पासफ़्रेज़ चाहिए।</translation>
    </message>
    <message>
        <source>A sync is already running in another fieldapp window or command.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp की दूसरी विंडो या कमांड में सिंक चल रहा है।</translation>
    </message>
    <message>
        <source>An earlier version of this record has to arrive first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले इस रिकॉर्ड का पिछला संस्करण पहुँचना चाहिए।</translation>
    </message>
    <message>
        <source>Ask again, and see that the respondent signs in with their own digi.me.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर पूछें, और देखें कि उत्तरदाता अपने ही digi.me से साइन इन करें।</translation>
    </message>
    <message>
        <source>Ask for a new project file, or ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नई परियोजना फ़ाइल माँगें, या उत्तरदाता से फिर अनुमति देने को कहें।</translation>
    </message>
    <message>
        <source>Ask for a project file with version v1.7, or one where each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संस्करण v1.7 वाली परियोजना फ़ाइल माँगें, या ऐसी जिसमें हर उत्तरदाता अनुमति देता है।</translation>
    </message>
    <message>
        <source>Ask for the file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल फिर माँगें और विवरण उसे दिखाएँ जिसने वह भेजी।</translation>
    </message>
    <message>
        <source>Ask for the project file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल फिर माँगें और विवरण उसे दिखाएँ जिसने वह भेजी।</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the account along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड से उत्तरदाता से फिर पूछें: उससे खाता भी आ सकता है।</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the place along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड से उत्तरदाता से फिर पूछें: उससे जगह भी आ सकती है।</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: the access then begins anew.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड से उत्तरदाता से फिर पूछें: तब अनुमति नए सिरे से शुरू होती है।</translation>
    </message>
    <message>
        <source>Ask the respondent again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता से बाद में फिर पूछें। फिर ऐसा हो तो विवरण अपने पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Ask the respondent again: that makes a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता से फिर पूछें: उससे नया लिंक बनता है।</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow gz (application/gzip) in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के प्रशासक से filestore के अनुमत फ़ाइल प्रकारों में gz (application/gzip) की अनुमति देने को कहें, फिर “फिर कोशिश करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow the kind in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के प्रशासक से filestore के अनुमत फ़ाइल प्रकारों में इस प्रकार की अनुमति देने को कहें, फिर “फिर कोशिश करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Ask whether the project file has the key of the contract that reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूछें कि परियोजना फ़ाइल में वापस पढ़ने के अनुबंध की कुंजी है या नहीं।</translation>
    </message>
    <message>
        <source>Ask your supervisor to activate it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अपने पर्यवेक्षक से इसे चालू करने को कहें।</translation>
    </message>
    <message>
        <source>Ask your supervisor to give your account the right role, then sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पर्यवेक्षक से अपने खाते को सही भूमिका देने को कहें, फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Ask your supervisor whether it is there. If it is not, press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पर्यवेक्षक से पूछें कि वह वहाँ है या नहीं। नहीं है तो “फिर कोशिश करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Attach the original file to any draft, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मूल फ़ाइल किसी मसौदे से जोड़ें, फिर “फिर कोशिश करें” दबाएँ, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Bring it back under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“रिकॉर्ड” में इसे वापस लाएँ, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Check how it is spelt. If it is right and has no forms yet, open its project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वर्तनी जाँचें। सही है और अभी फ़ॉर्म नहीं हैं तो उसकी परियोजना फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें कि वह अब भी वहाँ है और आप उसे खोल सकते हैं, फिर चुनें।</translation>
    </message>
    <message>
        <source>Check that it is the right file. Pictures and lists belong into the folder beside it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें कि फ़ाइल सही है। चित्र और सूचियाँ उसके पास के फ़ोल्डर में होती हैं।</translation>
    </message>
    <message>
        <source>Check that it is the right folder, or make its pictures and films smaller.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें कि फ़ोल्डर सही है, या उसके चित्र और फ़िल्में छोटी करें।</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें कि डिस्क पर लिखना बंद न हो और आप फ़ोल्डर में लिख सकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check that this laptop is online and that the server address in Settings is right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देखें कि यह कंप्यूटर ऑनलाइन है और सेटिंग में सर्वर का पता सही है।</translation>
    </message>
    <message>
        <source>Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नाम जाँचें। `fieldapp forms`, `drafts` और `outbox` दिखाते हैं कि यहाँ क्या है।</translation>
    </message>
    <message>
        <source>Check the server address. If it is right, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर का पता जाँचें। सही है तो विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर की तारीख और समय जाँचें। वे सही हों तो परियोजना फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask your supervisor before you go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर की तारीख और समय जाँचें। सही हैं तो आगे बढ़ने से पहले पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Choose a file of another kind. If it must be this one, ask your supervisor: the server&apos;s allowed file formats and fileKinds in the project file have to name the kind.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दूसरे प्रकार की फ़ाइल चुनें। यदि यही चाहिए तो अपने पर्यवेक्षक से पूछें: सर्वर के अनुमत फ़ाइल प्रारूपों और परियोजना फ़ाइल के fileKinds में यह प्रकार होना चाहिए।</translation>
    </message>
    <message>
        <source>Choose a passphrase first: it protects your sign-in on this computer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले पासफ़्रेज़ चुनें: वह इस कंप्यूटर पर आपके साइन इन की सुरक्षा करता है।</translation>
    </message>
    <message>
        <source>Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो (jpg, png), PDF, पाठ (txt, csv) या कार्यालय फ़ाइल (docx, odt, xlsx, ods) चुनें।</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this laptop first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसे फिर चुनें, या पहले इसे इस कंप्यूटर पर लाएँ।</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक चुनें।</translation>
    </message>
    <message>
        <source>Close other fieldapp windows or commands, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp की दूसरी विंडो या कमांड बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Close other programs, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दूसरे प्रोग्राम बंद करें, फिर “फिर कोशिश करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that came after the consent, and paste it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहमति के बाद आए पृष्ठ का पूरा पता नकल करें और यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>DIGIT</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>DIGIT</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बेकार फ़ाइलें मिटाएँ या कचरा पेटी खाली करें, फिर “फिर कोशिश करें” दबाएँ।</translation>
    </message>
    <message>
        <source>Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ न मिटाएँ। `fieldapp recover` वह लौटाता है जो पढ़ा जा सकता है; विंडो भी यह देती है।</translation>
    </message>
    <message>
        <source>Do not delete the record. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड न मिटाएँ। विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Each goes again alone, so that one bad record does not hold up the others.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर एक फिर अकेला जाता है, ताकि एक खराब रिकॉर्ड बाकी को न रोके।</translation>
    </message>
    <message>
        <source>Each goes again alone, under the same number, so none can count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर एक फिर अकेला जाता है, उसी संख्या से, इसलिए कोई दो बार नहीं गिना जा सकता।</translation>
    </message>
    <message>
        <source>Each record says which one. Open that project&apos;s file, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर रिकॉर्ड बताता है कौन सी। उस परियोजना की फ़ाइल खोलें, फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, finish it and sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड संपादित करें (Ctrl+E, या `fieldapp fill --edit RECORD`), वहाँ सही फ़ाइल चुनें, पूरा करें और सिंक करें।</translation>
    </message>
    <message>
        <source>Enter the passphrase to unlock it. Forms and drafts work without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला खोलने के लिए पासफ़्रेज़ लिखें। फ़ॉर्म और मसौदे उसके बिना चलते हैं।</translation>
    </message>
    <message>
        <source>Every answer is kept. Fix the answers listed, then finish.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर उत्तर सुरक्षित है। सूची के उत्तर ठीक करें, फिर पूरा करें।</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos or shorter texts, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छोटी फ़ोटो या छोटे पाठ के साथ नया रिकॉर्ड पूरा करें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>छोटी फ़ोटो के साथ नया रिकॉर्ड पूरा करें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Go on with the others. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाकी के साथ आगे बढ़ें। विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Go on working. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>काम करते रहें। विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>If each respondent shall give access, ask for a project file that says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यदि हर उत्तरदाता को अनुमति देनी है, तो ऐसी परियोजना फ़ाइल माँगें जो यह कहे।</translation>
    </message>
    <message>
        <source>In this project no respondent is asked: one access is used for all, or none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस परियोजना में किसी उत्तरदाता से नहीं पूछा जाता: सबके लिए एक अनुमति है, या कोई नहीं।</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया संस्करण लगाएँ और इसे फिर खोलें।</translation>
    </message>
    <message>
        <source>Install the newest version of fieldapp. Then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp का सबसे नया संस्करण लगाएँ। फिर “सिंक” दबाएँ।</translation>
    </message>
    <message>
        <source>Install the version you had before, and show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले वाला संस्करण लगाएँ, और विवरण अपने पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>It belongs to {project}, not to the project in use, so it was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह {project} का है, चालू परियोजना का नहीं, इसलिए नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>It cannot be compared, byte by byte. They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसकी बाइट-दर-बाइट तुलना नहीं हो सकती। उत्तरदाता से कभी भी फिर पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>It goes again by itself. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह अपने आप फिर जाएगा। विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>It goes again with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह अगले सिंक के साथ फिर जाएगा।</translation>
    </message>
    <message>
        <source>It goes by itself after that. See what holds up the earlier version.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उसके बाद यह अपने आप जाता है। देखें कि पिछले संस्करण को क्या रोकता है।</translation>
    </message>
    <message>
        <source>It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उसके बाद यह अपने आप जाता है। रिकॉर्ड से उनसे पूछें, या `fieldapp share ID` से।</translation>
    </message>
    <message>
        <source>It goes for good after 30 days; until then it can be restored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>30 दिन बाद यह हमेशा के लिए चला जाता है; तब तक वापस लाया जा सकता है।</translation>
    </message>
    <message>
        <source>It is kept here and goes again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह यहाँ है और फिर जाएगा। ऐसा ही रहे तो विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>It waits for the respondent&apos;s consent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह उत्तरदाता की सहमति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>It was on its way when the sync was interrupted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक टूटने पर यह रास्ते में था।</translation>
    </message>
    <message>
        <source>Look at each letter and paste it again, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर अक्षर देखें और फिर चिपकाएँ, या नया लिंक बनाएँ।</translation>
    </message>
    <message>
        <source>Look at the record: it says how far its respondent was asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड देखें: वह बताता है कि उत्तरदाता से कहाँ तक पूछा गया।</translation>
    </message>
    <message>
        <source>Make room: delete files you do not need or empty the bin. Then choose the file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जगह बनाएँ: बेकार फ़ाइलें मिटाएँ या कचरा पेटी खाली करें। फिर फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Make the answer shorter, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर छोटा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Mend what is listed, or ask whoever made the form, then add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो सूची में है उसे ठीक करें, या फ़ॉर्म बनाने वाले से पूछें, फिर इसे जोड़ें।</translation>
    </message>
    <message>
        <source>No project is set up on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर पर अभी कोई परियोजना नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was sent. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई साइन इन नहीं है, इसलिए कुछ नहीं भेजा गया। रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं सहेजा: दूसरा प्रोग्राम डेटा का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>Not saved: the data folder cannot be written.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं: डेटा फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं: डिस्क भरी है। यह विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Not saved: this computer has no memory left. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं: इस कंप्यूटर में मेमोरी नहीं बची। यह विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Not saved: this is more text than can be stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सहेजा नहीं: यह पाठ सहेजने की सीमा से लंबा है।</translation>
    </message>
    <message>
        <source>Nothing changed. Paste the right one, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ नहीं बदला। सही पता चिपकाएँ, या नया लिंक बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing has to be said about the digi.me of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड के digi.me के बारे में कुछ कहना नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is shared. They can be asked again from the record at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ साझा नहीं होता। रिकॉर्ड से उत्तरदाता से कभी भी फिर पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>Nothing more is shared. Only if they want it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>और कुछ साझा नहीं होता। उत्तरदाता चाहें तभी रिकॉर्ड से फिर पूछें।</translation>
    </message>
    <message>
        <source>Nothing was shared. The respondent can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ साझा नहीं हुआ। उत्तरदाता से कभी भी फिर पूछा जा सकता है।</translation>
    </message>
    <message>
        <source>Only if the respondent wants it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता चाहें तभी रिकॉर्ड से फिर पूछें।</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network if it asks, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ब्राउज़र खोलें, नेटवर्क माँगे तो साइन इन करें, फिर “सिंक” दबाएँ।</translation>
    </message>
    <message>
        <source>Open it again, look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसे फिर खोलें, उत्तर देखें, फिर पूरा करें।</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसे फिर खोलें।</translation>
    </message>
    <message>
        <source>Open it in another program, save it there as jpg, and choose that file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसे दूसरे प्रोग्राम में खोलें, वहाँ jpg के रूप में सहेजें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Open the file of that project, whose server is {server}, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उस परियोजना की फ़ाइल खोलें जिसका सर्वर {server} है, फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Open the project file again, or sign in with the server address. The old file is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल फिर खोलें, या सर्वर के पते से साइन इन करें। पुरानी फ़ाइल रखी है।</translation>
    </message>
    <message>
        <source>Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल फिर खोलें।</translation>
    </message>
    <message>
        <source>Open the project file that it was collected with, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जिस परियोजना फ़ाइल से यह इकट्ठा हुआ उसे खोलें, फिर सिंक करें।</translation>
    </message>
    <message>
        <source>Open the record to ask them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उनसे पूछने के लिए रिकॉर्ड खोलें।</translation>
    </message>
    <message>
        <source>Press Send again at its receipt. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसकी रसीद पर “फिर भेजें” दबाएँ। हर जगह से पुष्टि होने पर इसे मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Press Try again later, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद में “फिर कोशिश करें” दबाएँ, या विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Press Try again, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“फिर कोशिश करें” दबाएँ, या विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Read the reason below, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नीचे कारण पढ़ें, फिर “फिर कोशिश करें” दबाएँ, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Records shows its answers and where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“रिकॉर्ड” में इसके उत्तर और जगह दिखती है।</translation>
    </message>
    <message>
        <source>Records shows where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“रिकॉर्ड” में इसकी जगह दिखती है।</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then edit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“रिकॉर्ड” के नीचे कचरा पेटी से इसे वापस लाएँ, फिर संपादित करें।</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“रिकॉर्ड” के नीचे कचरा पेटी से इसे वापस लाएँ, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Say at the record whether it is the same person or household. Then it goes by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड पर बताएँ कि यह वही व्यक्ति या परिवार है या नहीं। फिर यह अपने आप जाता है।</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण उसे दिखाएँ जिसने परियोजना फ़ाइल भेजी।</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: accountReference in it names the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण उसे दिखाएँ जिसने परियोजना फ़ाइल भेजी: उसमें accountReference खाते का नाम देता है।</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: the address belongs in the contract.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण उसे दिखाएँ जिसने परियोजना फ़ाइल भेजी: पता अनुबंध में होना चाहिए।</translation>
    </message>
    <message>
        <source>Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>विवरण अपने पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Sign in, or open the project file you were given.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन करें, या मिली हुई परियोजना फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Some records belong to another project, so they were not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ रिकॉर्ड दूसरी परियोजना के हैं, इसलिए इस पर नहीं भेजे गए।</translation>
    </message>
    <message>
        <source>Somebody else&apos;s digi.me answered, so that access was not kept. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसी और के digi.me ने उत्तर दिया, इसलिए वह अनुमति नहीं रखी गई। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>Something did not work. Your answers are safe on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुछ काम नहीं किया। आपके उत्तर इस डिस्क पर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Start over and sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नए सिरे से शुरू करें और नाम और पासवर्ड से फिर साइन इन करें: कोई रिकॉर्ड नहीं खोता।</translation>
    </message>
    <message>
        <source>Sync first. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहले सिंक करें। हर जगह से पुष्टि होने पर इसे मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>The connection broke before the server&apos;s answer arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर का उत्तर आने से पहले कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The data could not be brought up to this version and was left as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा को इस संस्करण तक नहीं लाया जा सका और जैसा था वैसा छोड़ा गया।</translation>
    </message>
    <message>
        <source>The data file on this disk is damaged and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क की डेटा फ़ाइल खराब है और छुई नहीं गई।</translation>
    </message>
    <message>
        <source>The file that keeps your sign-in is damaged.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपका साइन इन रखने वाली फ़ाइल खराब है।</translation>
    </message>
    <message>
        <source>The files beside this form are larger than 100 MB together, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म के साथ की फ़ाइलें मिलाकर 100 MB से बड़ी हैं, इसलिए यह नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>The folder with this form&apos;s pictures and lists cannot be opened, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस फ़ॉर्म के चित्रों और सूचियों का फ़ोल्डर नहीं खुलता, इसलिए यह नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>The link to digi.me had run out, so no access was given. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me के लिंक का समय बीत चुका था, इसलिए अनुमति नहीं दी गई। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The network may be weak here. Try again later or from another place.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ नेटवर्क कमज़ोर हो सकता है। बाद में या दूसरी जगह से कोशिश करें।</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला सिंक फिर पूछता है। ऐसा ही रहे तो उत्तरदाता से फिर अनुमति देने को कहें।</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला सिंक फिर पूछता है। ऐसा ही रहे तो विवरण अपने पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>The next sync asks again. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगला सिंक फिर पूछता है। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The project file cannot be used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल उपयोग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The project file could not be opened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल नहीं खुल सकी।</translation>
    </message>
    <message>
        <source>The project&apos;s digi.me key is not on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना की digi.me कुंजी इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>The respondent did not give access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने digi.me की अनुमति नहीं दी। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The respondent did not let the copy be read back. What was shared stays theirs.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने प्रति वापस पढ़ने नहीं दी। जो साझा हुआ वह उन्हीं का रहता है।</translation>
    </message>
    <message>
        <source>The respondent has not given access to digi.me yet. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने अभी digi.me की अनुमति नहीं दी। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The respondent has not let their copy be read back, so it cannot be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने अपनी प्रति वापस पढ़ने नहीं दी है, इसलिए तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The respondent took back their access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने digi.me की अनुमति वापस ले ली। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The respondent wants no copy in digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता digi.me में प्रति नहीं चाहते। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no account to send to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता की अनुमति में भेजने के लिए कोई खाता नहीं है। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no place to write to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता की अनुमति में लिखने के लिए कोई जगह नहीं है। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The respondent&apos;s access to digi.me has run out. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता की digi.me अनुमति का समय बीत गया। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The server could not be reached. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर तक पहुँचा नहीं जा सका। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server could not process the records it was sent together.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साथ भेजे गए रिकॉर्ड पर सर्वर काम नहीं कर सका।</translation>
    </message>
    <message>
        <source>The server could not process this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर इस रिकॉर्ड पर काम नहीं कर सका। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने समय पर उत्तर नहीं दिया। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server did not renew this laptop&apos;s access. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने इस कंप्यूटर की पहुँच का नवीकरण नहीं किया। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server does not let fieldapp sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर fieldapp को साइन इन नहीं करने देता।</translation>
    </message>
    <message>
        <source>The server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर इस तरह की फ़ाइलें नहीं लेता, इसलिए यह नहीं जोड़ी गई।</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर इस प्रकार की फ़ाइलें नहीं लेता। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The server does not take records from this version of fieldapp any more. They are kept here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर अब fieldapp के इस संस्करण से रिकॉर्ड नहीं लेता। वे यहाँ रखे हैं।</translation>
    </message>
    <message>
        <source>The server has a problem. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर में समस्या है। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server has no forms for the campaign {campaign}, so nothing was changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के पास अभियान {campaign} के फ़ॉर्म नहीं हैं, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The server has the records and did not say what became of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के पास रिकॉर्ड हैं और उसने नहीं बताया कि उनका क्या हुआ।</translation>
    </message>
    <message>
        <source>The server has the records and is still working on them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के पास रिकॉर्ड हैं और वह अभी उन पर काम कर रहा है।</translation>
    </message>
    <message>
        <source>The server is busy and asked us to wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर व्यस्त है और उसने रुकने को कहा।</translation>
    </message>
    <message>
        <source>The server is not set up to take sync files yet. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर अभी सिंक फ़ाइलें लेने के लिए तैयार नहीं है। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server may have this record already, and would count it twice if it went again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हो सकता है सर्वर के पास यह रिकॉर्ड पहले से हो, और फिर जाने पर वह इसे दो बार गिनेगा।</translation>
    </message>
    <message>
        <source>The server refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने यह रिकॉर्ड अस्वीकार किया। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>The server takes no larger file. Make it smaller or choose another one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर इससे बड़ी फ़ाइल नहीं लेता। इसे छोटा करें या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The server takes photos as jpg or png. Choose one of these.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर jpg या png फ़ोटो लेता है। इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>The server took only part of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने इस रिकॉर्ड का केवल एक भाग लिया।</translation>
    </message>
    <message>
        <source>The server took only some of the records it was sent together, and does not say which.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने साथ भेजे गए रिकॉर्ड में से केवल कुछ लिए, और नहीं बताता कौन से।</translation>
    </message>
    <message>
        <source>The server took the records but then did not know them any more. They are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर ने रिकॉर्ड लिए पर फिर उन्हें नहीं पहचाना। वे इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server&apos;s address was not found. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर का पता नहीं मिला। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर का उत्तर समझा नहीं जा सका। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be proved, so nothing was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर की पहचान प्रमाणित नहीं हो सकी, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The settings of this laptop could not be read and start anew. Forms and records are all here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर की सेटिंग पढ़ी नहीं जा सकीं और नए सिरे से शुरू होती हैं। फ़ॉर्म और रिकॉर्ड सब यहाँ हैं।</translation>
    </message>
    <message>
        <source>The sync was interrupted before its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक अंत से पहले टूट गया।</translation>
    </message>
    <message>
        <source>The user name, the password or the project&apos;s tenant is not right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उपयोगकर्ता नाम, पासवर्ड या परियोजना का टेनेंट सही नहीं है।</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, check the server address in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वे अपने आप फिर जाएँगे। ऐसा ही रहे तो सेटिंग में सर्वर का पता जाँचें।</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वे अपने आप फिर जाएँगे। ऐसा ही रहे तो विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>They go again by themselves. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वे अपने आप फिर जाएँगे। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>They go when somebody signs in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>किसी के साइन इन करने पर वे जाएँगे।</translation>
    </message>
    <message>
        <source>They go when there is a network. Check the connection, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नेटवर्क होने पर वे जाएँगे। कनेक्शन जाँचें, फिर “सिंक” दबाएँ।</translation>
    </message>
    <message>
        <source>They go when you sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके फिर साइन इन करने पर वे जाएँगे।</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बहुत गलत पासवर्ड के बाद यह खाता बंद है।</translation>
    </message>
    <message>
        <source>This account is not active.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह खाता चालू नहीं है।</translation>
    </message>
    <message>
        <source>This answer is not to the question that was asked, so it was not used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह उत्तर पूछे गए प्रश्न का नहीं है, इसलिए काम में नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This computer has no secret store of its own that could do it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर के पास अपना कोई गुप्त भंडार नहीं है जो यह कर सके।</translation>
    </message>
    <message>
        <source>This computer&apos;s secret store did not open, so your sign-in cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस कंप्यूटर का गुप्त भंडार नहीं खुला, इसलिए आपका साइन इन पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This could not be done, by a fault of fieldapp&apos;s own. The record is kept as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp की अपनी गड़बड़ी से यह नहीं हो सका। रिकॉर्ड जैसा था वैसा रखा है।</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>This data was written by a newer version of fieldapp and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह डेटा fieldapp के नए संस्करण ने लिखा है और छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>This digi.me was given with another record, too, so a person has to look. Nothing was shared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह digi.me किसी और रिकॉर्ड के साथ भी दिया गया, इसलिए किसी व्यक्ति को देखना होगा। कुछ साझा नहीं हुआ।</translation>
    </message>
    <message>
        <source>This draft lies in the bin, so it was not changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा कचरा पेटी में है, इसलिए नहीं बदला।</translation>
    </message>
    <message>
        <source>This draft lies in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा कचरा पेटी में है।</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Both your answers and those are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस बीच यह मसौदा कहीं और बदला गया। आपके उत्तर और वे, दोनों रखे हैं।</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह मसौदा कहीं और फ़ॉर्म के दूसरे संस्करण में ले जाया गया।</translation>
    </message>
    <message>
        <source>This file cannot be opened, so no form was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ाइल नहीं खुल सकती, इसलिए कोई फ़ॉर्म नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती, इसलिए नहीं जोड़ी गई।</translation>
    </message>
    <message>
        <source>This file cannot be used as a form, so nothing was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ाइल फ़ॉर्म के काम की नहीं, इसलिए कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ाइल 100 MB से बड़ी है, इसलिए फ़ॉर्म के रूप में नहीं पढ़ी गई।</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ाइल 5 MB से बड़ी है, इसलिए नहीं जोड़ी गई।</translation>
    </message>
    <message>
        <source>This file of digi.me is locked for another key, so it was not read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me की यह फ़ाइल दूसरी कुंजी के लिए बंद है, इसलिए नहीं पढ़ी गई।</translation>
    </message>
    <message>
        <source>This file was not attached: the disk is almost full. Answers are still saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ाइल नहीं जोड़ी गई: डिस्क लगभग भरी है। उत्तर अब भी सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>This is neither the address of the last page nor the code in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह न तो अंतिम पृष्ठ का पता है, न उसमें का कोड।</translation>
    </message>
    <message>
        <source>This is not a photo that fieldapp can read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह ऐसी फ़ोटो नहीं जिसे fieldapp पढ़ सके, इसलिए नहीं जोड़ी गई।</translation>
    </message>
    <message>
        <source>This is not on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह इस डिस्क पर नहीं है।</translation>
    </message>
    <message>
        <source>This network answered with a web page instead of the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस नेटवर्क ने सर्वर की जगह एक वेब पृष्ठ दिया।</translation>
    </message>
    <message>
        <source>This passphrase does not open your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह पासफ़्रेज़ आपका साइन इन नहीं खोलता।</translation>
    </message>
    <message>
        <source>This picture cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह चित्र पढ़ा नहीं जा सकता, इसलिए नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>This project asks digi.me for more than its contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह परियोजना digi.me से उसके अनुबंध की अनुमति से अधिक माँगती है।</translation>
    </message>
    <message>
        <source>This project&apos;s digi.me address is of a version that fieldapp does not know.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस परियोजना का digi.me पता ऐसे संस्करण का है जिसे fieldapp नहीं जानता।</translation>
    </message>
    <message>
        <source>This project&apos;s server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस परियोजना का सर्वर इस प्रकार की फ़ाइलें नहीं लेता, इसलिए इसे संलग्न नहीं किया गया।</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me cannot do this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस परियोजना का digi.me संस्करण यह नहीं कर सकता। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me needs each respondent&apos;s access. Your records are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस परियोजना के digi.me संस्करण को हर उत्तरदाता की अनुमति चाहिए। आपके रिकॉर्ड सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>This record belongs to another project, so it was not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड दूसरी परियोजना का है, इसलिए इस पर नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This record cannot be finished yet: some answers need fixing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड अभी पूरा नहीं हो सकता: कुछ उत्तर ठीक करने हैं।</translation>
    </message>
    <message>
        <source>This record cannot be put into a sync file. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड सिंक फ़ाइल में नहीं रखा जा सकता। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>This record does not lie in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड कचरा पेटी में नहीं है।</translation>
    </message>
    <message>
        <source>This record does not wait for a project any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड अब किसी परियोजना की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>This record is finished and cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड पूरा है और अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This record is finished, so it is no draft any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड पूरा हो चुका है, इसलिए अब मसौदा नहीं है।</translation>
    </message>
    <message>
        <source>This record is too large: the server takes files up to 5 MB. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड बहुत बड़ा है: सर्वर 5 MB तक की फ़ाइलें लेता है। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>This record lies in the bin already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड पहले से कचरा पेटी में है।</translation>
    </message>
    <message>
        <source>This record lies in the bin, so it cannot be edited.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड कचरा पेटी में है, इसलिए संपादित नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This record was not deleted: a server that had taken it does not have it as it was sent any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड नहीं मिटाया गया: जिस सर्वर ने इसे लिया था उसके पास यह अब भेजे हुए रूप में नहीं है।</translation>
    </message>
    <message>
        <source>This record was not deleted: it is finished and not yet delivered everywhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड नहीं मिटाया गया: यह पूरा है पर अभी हर जगह नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>This server does not offer what fieldapp needs. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सर्वर वह नहीं देता जो fieldapp को चाहिए। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>This version of fieldapp cannot read this form. What was answered is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp का यह संस्करण यह फ़ॉर्म नहीं पढ़ सकता। दिए गए उत्तर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>This was taken back before the answer was settled, so no access was kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर तय होने से पहले यह वापस ले लिया गया, इसलिए कोई अनुमति नहीं रखी गई।</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद में कोशिश करें। फिर ऐसा हो तो विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Try again. A record that was on its way goes under the same number, so it cannot count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें। जो रिकॉर्ड रास्ते में था वह उसी संख्या से जाता है, इसलिए दो बार नहीं गिना जा सकता।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें। फिर ऐसा हो तो विवरण पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Try again. If it is forgotten, sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें। भूल गए हों तो नाम और पासवर्ड से साइन इन करें: कोई रिकॉर्ड नहीं खोता।</translation>
    </message>
    <message>
        <source>Try again. Nothing on this disk has changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें। इस डिस्क पर कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Type the password again. If that does not help, check the user name, then the project&apos;s tenant. After 5 wrong passwords the account is locked for an hour.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पासवर्ड फिर से लिखें। इससे न हो तो उपयोगकर्ता नाम, फिर परियोजना का टेनेंट जाँचें। 5 गलत पासवर्ड के बाद खाता एक घंटे के लिए बंद होता है।</translation>
    </message>
    <message>
        <source>Unlock it and try again. If that does not help, start over and sign in: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उसका ताला खोलें और फिर कोशिश करें। मदद न मिले तो नए सिरे से शुरू करें और साइन इन करें: कोई रिकॉर्ड नहीं खोता।</translation>
    </message>
    <message>
        <source>Update fieldapp, or get the forms again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp का नया संस्करण लगाएँ, या फ़ॉर्म फिर लाएँ। ऐसा ही रहे तो विवरण अपने पर्यवेक्षक को दिखाएँ।</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खुली विंडो का उपयोग करें, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>Wait an hour and try again, or ask your supervisor to unlock it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक घंटा रुककर कोशिश करें, या पर्यवेक्षक से खुलवाएँ।</translation>
    </message>
    <message>
        <source>Wait until it has finished. Nothing is sent twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उसके पूरा होने तक रुकें। कुछ भी दो बार नहीं जाता।</translation>
    </message>
    <message>
        <source>What arrived stays theirs. To compare it, ask them once more from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो पहुँचा वह उन्हीं का रहता है। तुलना के लिए रिकॉर्ड से उनसे एक बार और पूछें।</translation>
    </message>
    <message>
        <source>What it had not brought there goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो वह वहाँ नहीं पहुँचा सका वह अगले के साथ जाता है।</translation>
    </message>
    <message>
        <source>You are signed out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप साइन आउट हैं। रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>You find it under Records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह “रिकॉर्ड” में मिलेगा।</translation>
    </message>
    <message>
        <source>Your account may not do this. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके खाते को इसकी अनुमति नहीं। रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>Your records are kept here. Install the newest version of fieldapp, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके रिकॉर्ड यहाँ रखे हैं। fieldapp का सबसे नया संस्करण लगाएँ, फिर “सिंक” दबाएँ।</translation>
    </message>
    <message>
        <source>Your records go again by themselves after the wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रुकने के बाद आपके रिकॉर्ड अपने आप फिर जाएँगे।</translation>
    </message>
    <message>
        <source>Your sign-in is locked with a passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके साइन इन पर पासफ़्रेज़ का ताला है।</translation>
    </message>
    <message>
        <source>Your sign-in ran out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आपके साइन इन का समय खत्म हुआ। रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me</translation>
    </message>
    <message>
        <source>digi.me could not check who sent this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me जाँच नहीं सका कि यह किसने भेजा। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>digi.me could not give access. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me अनुमति नहीं दे सका। रिकॉर्ड इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>digi.me did not say which account the record goes to. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me ने नहीं बताया कि रिकॉर्ड किस खाते में जाता है। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>digi.me does not know this code, or it has run out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me इस कोड को नहीं जानता, या इसका समय बीत गया है।</translation>
    </message>
    <message>
        <source>digi.me does not know this project&apos;s contract. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me इस परियोजना का अनुबंध नहीं जानता। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>digi.me does not take a record or file of this size. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me इतना बड़ा रिकॉर्ड या फ़ाइल नहीं लेता। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>digi.me does not take records from this version of fieldapp any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me अब fieldapp के इस संस्करण से रिकॉर्ड नहीं लेता।</translation>
    </message>
    <message>
        <source>digi.me has no account that this project&apos;s FHIR goes to. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me के पास ऐसा खाता नहीं जहाँ इस परियोजना का FHIR जाए। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>digi.me has the record and has not let it into the respondent&apos;s library yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me के पास रिकॉर्ड है और उसने उसे अभी उत्तरदाता के संग्रह में नहीं आने दिया।</translation>
    </message>
    <message>
        <source>digi.me may not answer to this laptop&apos;s address. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me को इस कंप्यूटर के पते पर उत्तर देने की अनुमति नहीं। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>digi.me refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me ने यह रिकॉर्ड अस्वीकार किया। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>digi.me refused what it was asked for. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me से जो माँगा गया उसने मना कर दिया। आपके रिकॉर्ड इस डिस्क पर हैं।</translation>
    </message>
    <message>
        <source>fieldapp could not send this record, by a fault of its own. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp अपनी गड़बड़ी से यह रिकॉर्ड नहीं भेज सका। यह इस डिस्क पर है।</translation>
    </message>
    <message>
        <source>fieldapp is already open with this data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp इस डेटा के साथ पहले से खुला है।</translation>
    </message>
    <message>
        <source>fieldapp ran into a fault of its own. What was saved on this disk is safe.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp में अपनी ही एक गड़बड़ी हुई। इस डिस्क पर सहेजा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>“{file}” changed on the disk after it was chosen, so its record was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चुनने के बाद डिस्क पर “{file}” बदल गई, इसलिए उसका रिकॉर्ड नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>“{file}” of this record is not on this disk any more. The answers are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रिकॉर्ड की “{file}” अब इस डिस्क पर नहीं है। उत्तर हैं।</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>A test token did not verify. Ask for another key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परीक्षण टोकन की पुष्टि नहीं हुई। दूसरी कुंजी माँगें।</translation>
    </message>
    <message>
        <source>A test token was signed and verified (PS512, salt 64).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परीक्षण टोकन पर हस्ताक्षर और उसकी पुष्टि हुई (PS512, salt 64)।</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; none to read back with.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऐप {application}, अनुबंध {contract}, {version}; वापस पढ़ने का कोई नहीं।</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; read back with {reading}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ऐप {application}, अनुबंध {contract}, {version}; {reading} से वापस पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Data {database}, photos and files {files}, older copies {copies}, reports {reports}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा {database}, फ़ोटो और फ़ाइलें {files}, पुरानी प्रतियाँ {copies}, रिपोर्ट {reports}।</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर उत्तरदाता अनुमति देता है।</translation>
    </message>
    <message>
        <source>Every letter of the forms on this disk can be drawn.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस डिस्क के फ़ॉर्म का हर अक्षर दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>Every photo and file is here as it was chosen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हर फ़ोटो और फ़ाइल यहाँ है, जैसी चुनी गई थी।</translation>
    </message>
    <message>
        <source>Fault</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गड़बड़ी</translation>
    </message>
    <message>
        <source>Journal</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलावों का लेखा</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to check the key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला लगा है: कुंजी जाँचने के लिए पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ताला लगा है: सिंक के लिए पासफ़्रेज़ दें।</translation>
    </message>
    <message>
        <source>No font here draws the {script} letters of {forms}: they show as boxes. Install {font}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ कोई फ़ॉन्ट {forms} के {script} अक्षर नहीं दिखाता: वे डिब्बे दिखते हैं। {font} लगाएँ।</translation>
    </message>
    <message>
        <source>No project is set up yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी कोई परियोजना नहीं है।</translation>
    </message>
    <message>
        <source>None yet: the first sign-in makes it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी नहीं: पहला साइन इन इसे बनाता है।</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Open; nobody is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खुला; कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Open; {user} is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खुला; {user} साइन इन हैं।</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो और फ़ाइलें</translation>
    </message>
    <message>
        <source>Played again, the journal gives what is stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलावों का लेखा फिर चलाने पर वही देता है जो सहेजा है।</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} बिट, {form}।</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA, {bits} बिट, {form}: हस्ताक्षर करता है, पर कोई फ़ाइल वापस नहीं पढ़ता; उसके लिए {exact} बिट चाहिए।</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ठीक है।</translation>
    </message>
    <message>
        <source>Sound; {finished} finished, {unsent} to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ठीक है; {finished} पूरे, {unsent} भेजने हैं।</translation>
    </message>
    <message>
        <source>The data file is damaged: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डेटा फ़ाइल खराब है: {faults}</translation>
    </message>
    <message>
        <source>The journal tells another story than the data: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलावों का लेखा डेटा से कुछ और कहता है: {faults}</translation>
    </message>
    <message>
        <source>The key is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुंजी इस कंप्यूटर पर नहीं है। परियोजना फ़ाइल फिर खोलें।</translation>
    </message>
    <message>
        <source>The key {why}. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुंजी ठीक नहीं: {why}। परियोजना फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is kept on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संगठन की अनुमति इस कंप्यूटर पर रखी है।</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संगठन की अनुमति इस कंप्यूटर पर नहीं है। परियोजना फ़ाइल फिर खोलें।</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिस्टम नहीं बताता कि कितनी जगह खाली है।</translation>
    </message>
    <message>
        <source>This laptop and the server tell the same time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कंप्यूटर और सर्वर एक ही समय बताते हैं।</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes ahead of the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कंप्यूटर सर्वर से {minutes} मिनट आगे है। इसकी तारीख और समय ठीक करें।</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes behind the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कंप्यूटर सर्वर से {minutes} मिनट पीछे है। इसकी तारीख और समय ठीक करें।</translation>
    </message>
    <message>
        <source>Well</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>digi.me access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me अनुमति</translation>
    </message>
    <message>
        <source>digi.me contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me अनुबंध</translation>
    </message>
    <message>
        <source>digi.me key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me कुंजी</translation>
    </message>
    <message>
        <source>digi.me reading key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me वापस पढ़ने की कुंजी</translation>
    </message>
    <message>
        <source>digi.me server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me सर्वर</translation>
    </message>
    <message>
        <source>digi.me signature</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me हस्ताक्षर</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} उत्तर देता है।</translation>
    </message>
    <message>
        <source>{address} does not end with an API version known here. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} के अंत में यहाँ ज्ञात API संस्करण नहीं है। परियोजना फ़ाइल फिर माँगें।</translation>
    </message>
    <message>
        <source>{count} more files are missing or changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} और फ़ाइलें नहीं हैं या बदली हैं।</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} खाली।</translation>
    </message>
    <message>
        <source>{free} free. Make room before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} खाली। फ़ोटो के लिए जगह कम पड़ने से पहले जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{free} free: no new photos or files are taken, answers still are. Make room first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{free} खाली: नई फ़ोटो या फ़ाइलें नहीं ली जातीं, उत्तर अब भी लिए जाते हैं। पहले जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{host} answers over {tls}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} {tls} से उत्तर देता है।</translation>
    </message>
    <message>
        <source>{host} answers, on this machine.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} उत्तर देता है, इसी मशीन पर।</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{record}” ({form}) की “{file}” पढ़ी नहीं जा सकती। डिस्क जाँचें, फिर दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) has changed. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{record}” ({form}) की “{file}” बदल गई है। मूल फ़ाइल किसी मसौदे से जोड़ें।</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) is missing. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{record}” ({form}) की “{file}” नहीं है। मूल फ़ाइल किसी मसौदे से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Answered before there was a history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इतिहास से पहले उत्तर दिया</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर किया गया</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर किया: {what}</translation>
    </message>
    <message>
        <source>File chosen or removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल चुनी या हटाई गई</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Link or access to digi.me ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me के लिंक या अनुमति का समय बीत गया</translation>
    </message>
    <message>
        <source>Moved to another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के दूसरे संस्करण में ले जाया गया</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर खोला गया</translation>
    </message>
    <message>
        <source>Opened to be changed, as a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलने के लिए खोला गया, बाद के संस्करण के रूप में</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कचरा पेटी में रखा गया</translation>
    </message>
    <message>
        <source>Recovered from a damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खराब फ़ाइल से बचाया गया</translation>
    </message>
    <message>
        <source>Respondent asked for a place in their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता से उनके digi.me में जगह माँगी गई</translation>
    </message>
    <message>
        <source>Respondent gave access to their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने अपने digi.me की अनुमति दी</translation>
    </message>
    <message>
        <source>Respondent not asked any more: digi.me not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता से अब नहीं पूछा जाता: digi.me नहीं चाहिए</translation>
    </message>
    <message>
        <source>Respondent said no to digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता ने digi.me को ना कहा</translation>
    </message>
    <message>
        <source>Respondent&apos;s access to digi.me taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तरदाता की digi.me अनुमति वापस ली गई</translation>
    </message>
    <message>
        <source>Started</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Started with the answers of another record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दूसरे रिकॉर्ड के उत्तरों से शुरू किया</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वापस लिया: {what}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कचरा पेटी से निकाला गया</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इससे पहले इस कंप्यूटर की घड़ी {time} पीछे की गई।</translation>
    </message>
    <message>
        <source>The clock of this laptop was set forward {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इससे पहले इस कंप्यूटर की घड़ी {time} आगे की गई।</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का संस्करण</translation>
    </message>
    <message>
        <source>accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा है वैसा स्वीकार: {reason}</translation>
    </message>
    <message>
        <source>not accepted any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अब स्वीकार नहीं</translation>
    </message>
    <message>
        <source>{instance} added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} जोड़ा गया</translation>
    </message>
    <message>
        <source>{instance} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} हटाया गया</translation>
    </message>
    <message>
        <source>{instance} · {question}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} · {question}</translation>
    </message>
    <message>
        <source>{name}, another file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name}, दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} दिन</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} घं</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} मि</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} से</translation>
    </message>
    <message>
        <source>{old} → blank</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} → खाली</translation>
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
        <translation>{time} · कोई साइन इन नहीं</translation>
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
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्डिंग चुनें</translation>
    </message>
    <message>
        <source>Choose video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वीडियो चुनें</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Photos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल बदलें</translation>
    </message>
    <message>
        <source>Replace photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो बदलें</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चित्र बदलें</translation>
    </message>
    <message>
        <source>Replace recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्डिंग बदलें</translation>
    </message>
    <message>
        <source>Replace video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वीडियो बदलें</translation>
    </message>
    <message>
        <source>Videos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वीडियो</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>from {start} to {end}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{start} से {end} तक</translation>
    </message>
    <message>
        <source>from {start} to {end}, in steps of {step}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{start} से {end} तक, {step} के अंतर से</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Delivered, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पहुँचा, {time} पूरा  ·  {form}</translation>
    </message>
    <message>
        <source>Draft, {answered} of {total}  ·  on this disk {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदा, {answered} / {total}  ·  इस डिस्क पर {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} पूरा  ·  {form}</translation>
    </message>
    <message>
        <source>In line since {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} से कतार में  ·  {form}</translation>
    </message>
    <message>
        <source>Replaced by a later version, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बाद के संस्करण ने जगह ली, {time} पूरा  ·  {form}</translation>
    </message>
    <message>
        <source>Start: {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शुरू करें: {form}</translation>
    </message>
    <message>
        <source>{form}, no name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}, अभी नाम नहीं</translation>
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
        <translation>: ऋण चिह्न से पहले एक खाली जगह दें।</translation>
    </message>
    <message>
        <source>A calculation makes a text of more than {most} characters, which is not kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक गणना {most} से अधिक अक्षरों का पाठ बनाती है, जिसे रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>A choice of {path} has no value. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} के एक विकल्प का मान नहीं है। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>A form that notes the place by itself writes odk:setgeopoint, with xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Correct the form and add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो फ़ॉर्म अपने आप जगह लिखता है उसमें odk:setgeopoint और xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot; होता है। फ़ॉर्म ठीक करें और फिर जोड़ें।</translation>
    </message>
    <message>
        <source>A group is given for {path}, which the record does not have. Its questions are shown without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} के लिए समूह दिया है, जो रिकॉर्ड में नहीं है। उसके प्रश्न समूह के बिना दिखते हैं।</translation>
    </message>
    <message>
        <source>A question has no code, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक प्रश्न का कोड नहीं है, इसलिए उसका उत्तर रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A rule in the form&apos;s XML holds a bare “&lt;” instead of &amp;lt;. It is read as “less than”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के XML के एक नियम में &amp;lt; की जगह खुला “&lt;” है। उसे “से कम” पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>A rule is given for {path}, but the record has no such question. The rule is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} के लिए नियम दिया है, पर रिकॉर्ड में ऐसा प्रश्न नहीं। नियम छोड़ा गया।</translation>
    </message>
    <message>
        <source>A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} का एक नियम पूछता है कि {question} का उत्तर “{code}” है या नहीं, जो उसके विकल्पों में नहीं है।</translation>
    </message>
    <message>
        <source>A value is set at {path}, but the record has no such question. This is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} पर मान रखा गया है, पर रिकॉर्ड में ऐसा प्रश्न नहीं। यह छोड़ा गया।</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर ज़रूरी है।</translation>
    </message>
    <message>
        <source>At least {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कम से कम {limit} अक्षर; इसमें {length} हैं।</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधिकतम {limit} अक्षर; इसमें {length} हैं।</translation>
    </message>
    <message>
        <source>Calculation removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गणना हटाई गई: “{label}”।</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” और उसी सूची वाले अन्य प्रश्नों के विकल्प दूसरे शब्दों में ({count}): {names}।</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” और उसी सूची वाले अन्य प्रश्नों के विकल्प हटाए गए ({count}): {names}।</translation>
    </message>
    <message>
        <source>Choices of “{label}” in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के विकल्प दूसरे शब्दों में ({count}): {names}।</translation>
    </message>
    <message>
        <source>Choices of “{label}” removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के विकल्प हटाए गए ({count}): {names}।</translation>
    </message>
    <message>
        <source>How often “{label}” is to be filled changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” कितनी बार भरना है, यह बदला।</translation>
    </message>
    <message>
        <source>In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कार्यपुस्तिका में {most} से अधिक समूह एक-दूसरे के भीतर हैं। फ़ॉर्म बनाने वाले से इसे सुधारने को कहें।</translation>
    </message>
    <message>
        <source>Line {line} declares a document type; a form must not have one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पंक्ति {line} दस्तावेज़ का प्रकार घोषित करती है; फ़ॉर्म में वह नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>Line {line} is more than {most} elements deep.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पंक्ति {line} {most} तत्वों से अधिक गहरी है।</translation>
    </message>
    <message>
        <source>Line {line} is not well-formed XML: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पंक्ति {line} सही बना XML नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>New calculation: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नई गणना: “{label}”।</translation>
    </message>
    <message>
        <source>New choices of “{label}” ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के नए विकल्प ({count}): {names}।</translation>
    </message>
    <message>
        <source>New choices of “{label}” and of other questions with its list ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” और उसी सूची वाले अन्य प्रश्नों के नए विकल्प ({count}): {names}।</translation>
    </message>
    <message>
        <source>New question: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया प्रश्न: “{label}”।</translation>
    </message>
    <message>
        <source>New section that can be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया अनुभाग जो कई बार भरा जा सकता है: “{label}”।</translation>
    </message>
    <message>
        <source>New section: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नया अनुभाग: “{label}”।</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} का कोई उत्तर सही नहीं हो सकता: `{expression}` कभी सच नहीं हो सकता।</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must be at least {least} and at most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} का कोई उत्तर सही नहीं हो सकता: वह कम से कम {least} और अधिक से अधिक {most} होना चाहिए।</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must have at least {least} and at most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} का कोई उत्तर सही नहीं हो सकता: उसमें कम से कम {least} और अधिक से अधिक {most} अक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई प्रश्न सूची “{name}” का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>No question uses these {count} lists: {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई प्रश्न इन {count} सूचियों का उपयोग नहीं करता: {names}.</translation>
    </message>
    <message>
        <source>No way leads to the page “{name}”. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पृष्ठ “{name}” तक कोई रास्ता नहीं जाता। वह कभी नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>One text of the form is not in {language}: “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का एक पाठ {language} में नहीं है: “{text}”।</translation>
    </message>
    <message>
        <source>Question removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न हटाया गया: “{label}”।</translation>
    </message>
    <message>
        <source>Rules for {path} are given more than once. What the last ones say holds.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} के नियम एक से अधिक बार दिए हैं। अंतिम वाले मान्य हैं।</translation>
    </message>
    <message>
        <source>Section removed that could be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वह अनुभाग हटाया गया जो कई बार भरा जा सकता था: “{label}”।</translation>
    </message>
    <message>
        <source>Section removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुभाग हटाया गया: “{label}”।</translation>
    </message>
    <message>
        <source>Some choices of “{key}” are left out: each needs a text or code of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” के कुछ विकल्प छोड़े गए: हर एक को अपना पाठ या कोड चाहिए।</translation>
    </message>
    <message>
        <source>The answer to “{label}” can have {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के उत्तर में अब {new} अक्षर हो सकते हैं, पहले {old}।</translation>
    </message>
    <message>
        <source>The answer to “{label}” needs at least {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के उत्तर में अब कम से कम {new} अक्षर चाहिए, पहले {old}।</translation>
    </message>
    <message>
        <source>The calculation “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>गणना “{label}” बदली।</translation>
    </message>
    <message>
        <source>The checklist does not say what it is (code).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जाँच-सूची नहीं बताती कि वह क्या है (code)।</translation>
    </message>
    <message>
        <source>The checklist has no list of questions (attributes).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जाँच-सूची में प्रश्नों की सूची नहीं है (attributes)।</translation>
    </message>
    <message>
        <source>The choices of {path} take their {part} from “{name}”, which the list “{list}” does not have. It has: {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} के विकल्प अपना {part} “{name}” से लेते हैं, जो सूची “{list}” में नहीं है। उसमें हैं: {known}।</translation>
    </message>
    <message>
        <source>The choices of “{key}” are in the server&apos;s list {name}, not in the form. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” के विकल्प सर्वर की सूची {name} में हैं, फ़ॉर्म में नहीं। इसे पाठ के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>The choices of “{label}” and of other questions with its list stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” और उसी सूची वाले अन्य प्रश्नों के विकल्प दूसरे क्रम में हैं।</translation>
    </message>
    <message>
        <source>The choices of “{label}” stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के विकल्प दूसरे क्रम में हैं।</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to another program. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>स्तंभ “{name}” किसी अन्य प्रोग्राम का है। इसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” mean the same. They are read as one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>स्तंभ “{first}” और “{second}” का अर्थ एक ही है। उन्हें एक मानकर पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The dataType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dataType “{name}” यहाँ ज्ञात नहीं। प्रश्न {shown} के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>The document has more than {most} elements and attributes by line {line}. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पंक्ति {line} तक दस्तावेज़ में {most} से अधिक तत्व और गुण हैं। इसे बाँटें।</translation>
    </message>
    <message>
        <source>The document has more than {most} parts: no form that somebody fills is as long. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ में {most} से अधिक भाग हैं: भरा जाने वाला कोई फ़ॉर्म इतना लंबा नहीं होता। इसे बाँटें।</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ {size} MB का है; फ़ॉर्म के रूप में अधिकतम {most} MB पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ {size} MB का है; अधिक से अधिक {most} MB पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The document holds no form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ में कोई फ़ॉर्म नहीं है।</translation>
    </message>
    <message>
        <source>The document holds {count} checklists. Save the one to be added in a file of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ में {count} जाँच-सूचियाँ हैं। जो जोड़नी है उसे अलग फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>The document is XML, but no XForm: it has no model. Add the form&apos;s own file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ XML है, पर XForm नहीं: उसमें model नहीं है। फ़ॉर्म की अपनी फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ में इतनी गहरी परतें हैं कि वह फ़ॉर्म नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The document is not sound JSON: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ सही JSON नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The element type “{name}” is not known here. It is read as a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>तत्व का प्रकार “{name}” यहाँ ज्ञात नहीं। उसे प्रश्न के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>तत्व “{name}” यहाँ ज्ञात नहीं। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. {path} is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>तत्व “{name}” यहाँ ज्ञात नहीं। {path} पाठ के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>The encoding of the document is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दस्तावेज़ की एन्कोडिंग यहाँ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The event “{name}” is not known here. What the form does then is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>घटना “{name}” यहाँ ज्ञात नहीं। तब फ़ॉर्म जो करता है वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल खराब है, या वह स्प्रेडशीट नहीं है। उसे स्प्रेडशीट प्रोग्राम में खोलें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>The form asks for a log of how it is filled (audit). This app keeps none; it stays empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म भरने का लेखा माँगता है (audit)। यह ऐप ऐसा लेखा नहीं रखता; वह खाली रहता है।</translation>
    </message>
    <message>
        <source>The form asks for encrypted records, which this app cannot write: whoever sends them must refuse it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म कूटबद्ध रिकॉर्ड माँगता है, जो यह ऐप नहीं लिख सकता: भेजने वाले को उसे मना करना होगा।</translation>
    </message>
    <message>
        <source>The form asks for {path}, but the record has no such question. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म {path} पूछता है, पर रिकॉर्ड में ऐसा प्रश्न नहीं। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>The form can be shown in {language} now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म अब {language} में दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>The form cannot be shown in {language} any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म अब {language} में नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>The form does not say what it is (name).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म नहीं बताता कि वह क्या है (name)।</translation>
    </message>
    <message>
        <source>The form does not say what it is (schema).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म नहीं बताता कि वह क्या है (schema)।</translation>
    </message>
    <message>
        <source>The form does not say what it is called (id). It is kept as “{shown}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म नहीं बताता कि उसका नाम क्या है (id)। वह “{shown}” के रूप में रखा जाता है।</translation>
    </message>
    <message>
        <source>The form has no body, so there is nothing to ask.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में body नहीं है, इसलिए पूछने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>The form has no list of questions (elements).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में प्रश्नों की सूची नहीं है (elements)।</translation>
    </message>
    <message>
        <source>The form has no pages.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में पृष्ठ नहीं हैं।</translation>
    </message>
    <message>
        <source>The form has no record to fill: its model has no instance with an element in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में भरने को रिकॉर्ड नहीं है: उसके model में ऐसा instance नहीं जिसमें कोई तत्व हो।</translation>
    </message>
    <message>
        <source>The form has rules for {count} answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में {count} उत्तरों के नियम हैं; अधिकतम {most} पढ़े जा सकते हैं। इसे बाँटें।</translation>
    </message>
    <message>
        <source>The form has {count} questions and other answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में {count} प्रश्न और अन्य उत्तर हैं; अधिकतम {most} पढ़े जा सकते हैं। इसे बाँटें।</translation>
    </message>
    <message>
        <source>The form is to be sent by “{method}”, which there is not. Ask its author to write method=&quot;post&quot;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म “{method}” से भेजा जाना है, जो होता ही नहीं। उसके लेखक से method=&quot;post&quot; लिखने को कहें।</translation>
    </message>
    <message>
        <source>The form leads from the page “{name}” back to “{target}”. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म पृष्ठ “{name}” से वापस “{target}” पर ले जाता है। वह रास्ता छोड़ा गया।</translation>
    </message>
    <message>
        <source>The form leads to a page “{name}”, which it does not have. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म पृष्ठ “{name}” पर ले जाता है, जो उसमें नहीं है। वह रास्ता छोड़ा गया।</translation>
    </message>
    <message>
        <source>The form names the text “{name}”, but has no such text. Its name is shown instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में पाठ “{name}” का नाम है, पर ऐसा पाठ नहीं है। उसकी जगह नाम दिखता है।</translation>
    </message>
    <message>
        <source>The form reads the list “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म सूची “{name}” पढ़ता है, जो उसके साथ नहीं आई। फ़ाइल फ़ॉर्म के पास जोड़ें।</translation>
    </message>
    <message>
        <source>The form records sound by itself. This app does not; the recording is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म अपने आप आवाज़ रिकॉर्ड करता है। यह ऐप नहीं करता; रिकॉर्डिंग छोड़ी गई।</translation>
    </message>
    <message>
        <source>The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म {target} भरता है और वे {count} हैं। कुछ नहीं भरा गया। फ़ॉर्म बनाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The form shows the file “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म फ़ाइल “{name}” दिखाता है, जो उसके साथ नहीं आई। फ़ाइल फ़ॉर्म के पास जोड़ें।</translation>
    </message>
    <message>
        <source>The form shows {count} files that did not come with it: {names}. Add them next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म {count} फ़ाइलें दिखाता है जो उसके साथ नहीं आईं: {names}. उन्हें फ़ॉर्म के पास जोड़ें।</translation>
    </message>
    <message>
        <source>The form shows {count} parts; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म {count} भाग दिखाता है; अधिकतम {most} पढ़े जा सकते हैं। इसे बाँटें।</translation>
    </message>
    <message>
        <source>The form “{old}” is called “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म “{old}” का नाम अब “{new}” है।</translation>
    </message>
    <message>
        <source>The form&apos;s XML uses {prefixes} without saying what they stand for. They are read all the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का XML {prefixes} का अर्थ बताए बिना उनका उपयोग करता है। फिर भी वे पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>The form&apos;s actions set each other off without end. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म की क्रियाएँ एक-दूसरे को बिना अंत चलाती हैं। फ़ॉर्म बनाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The form&apos;s version “{value}” is not a whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म का संस्करण “{value}” पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रारूप “{name}” यहाँ ज्ञात नहीं। प्रश्न {shown} के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>The formula writes its signs as XML does. It is read as it is meant.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र अपने चिह्न XML की तरह लिखता है। उसे आशय के अनुसार पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The formula “{expression}” cannot be understood from “{found}” on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” “{found}” से आगे समझ नहीं आता।</translation>
    </message>
    <message>
        <source>The formula “{expression}” ends too early.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” बहुत जल्दी खत्म होता है।</translation>
    </message>
    <message>
        <source>The formula “{expression}” gives “{name}” {given} values; it takes another number of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” “{name}” को {given} मान देता है; वह दूसरी गिनती में मान लेता है।</translation>
    </message>
    <message>
        <source>The formula “{expression}” has more than {most} parts in one another: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” में {most} से अधिक भाग एक-दूसरे के भीतर हैं: इसे बाँटें।</translation>
    </message>
    <message>
        <source>The formula “{expression}” is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” खाली है।</translation>
    </message>
    <message>
        <source>The formula “{expression}” reads “{name}”, which is no field of this or an earlier page.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” “{name}” पढ़ता है, जो इस या पिछले पृष्ठ का खाना नहीं है।</translation>
    </message>
    <message>
        <source>The formula “{expression}” uses the function “{name}”, which is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूत्र “{expression}” में फ़ंक्शन “{name}” है, जो यहाँ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The help for “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” की मदद बदली।</translation>
    </message>
    <message>
        <source>The key “{key}” is already taken by {first}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुंजी “{key}” पहले से {first} की है।</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object. Ask whoever made the form to keep one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कुंजी “{key}” एक ही ऑब्जेक्ट में दो बार है। फ़ॉर्म बनाने वाले से एक रखने को कहें।</translation>
    </message>
    <message>
        <source>The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल का प्रकार “{kind}” मीडिया प्रकार नहीं है, जैसे image/jpeg है। कोई भी फ़ाइल ली जाती है।</translation>
    </message>
    <message>
        <source>The least that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का सबसे छोटा उत्तर अब {new} है, पहले {old}।</translation>
    </message>
    <message>
        <source>The list “{list}” has more than one choice “{name}”. All of them are offered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची “{list}” में “{name}” नाम के एक से अधिक विकल्प हैं। सभी दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The list “{name}” cannot be read: {reason}. It is empty until a sound file is added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची “{name}” पढ़ी नहीं जा सकती: {reason}। सही फ़ाइल जोड़ने तक वह खाली है।</translation>
    </message>
    <message>
        <source>The list “{name}”, which the form looks things up in, changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सूची “{name}”, जिसमें फ़ॉर्म चीज़ें खोजता है, बदली।</translation>
    </message>
    <message>
        <source>The most that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का सबसे बड़ा उत्तर अब {new} है, पहले {old}।</translation>
    </message>
    <message>
        <source>The name “{name}” is the record&apos;s own. The group is called “{now}” in records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नाम “{name}” रिकॉर्ड का अपना है। रिकॉर्डों में समूह को “{now}” कहा जाता है।</translation>
    </message>
    <message>
        <source>The pattern `{pattern}` takes too long on this answer. Ask the form&apos;s author for a simpler one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पैटर्न `{pattern}` इस उत्तर पर बहुत समय लेता है। फ़ॉर्म बनाने वाले से सरल पैटर्न माँगें।</translation>
    </message>
    <message>
        <source>The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पैटर्न {limit} “{value}” पर बहुत समय लेता है। कम लिखें, या सरल पैटर्न माँगें।</translation>
    </message>
    <message>
        <source>The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में उपसर्ग `{prefix}` अज्ञात है: इसे xmlns:{prefix} से घोषित करें।</translation>
    </message>
    <message>
        <source>The question “{label}” has no key, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न “{label}” की कुंजी नहीं है, इसलिए उसका उत्तर रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The question “{label}” is in “{section}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न “{label}” अब “{section}” में है।</translation>
    </message>
    <message>
        <source>The question “{label}” is outside all sections now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रश्न “{label}” अब सभी अनुभागों के बाहर है।</translation>
    </message>
    <message>
        <source>The quote at character {at} of `{expression}` is never closed: add {found} at its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` के अक्षर {at} का उद्धरण चिह्न बंद नहीं होता: उसके अंत में {found} जोड़ें।</translation>
    </message>
    <message>
        <source>The rule `{expression}` reads {path}, which the record does not have. It is blank there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नियम `{expression}` {path} पढ़ता है, जो रिकॉर्ड में नहीं है। वहाँ वह खाली है।</translation>
    </message>
    <message>
        <source>The rule for what can be answered to “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के उत्तर का नियम बदला।</translation>
    </message>
    <message>
        <source>The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नियम {rule} कभी थमता नहीं: वह जो पढ़ता है वह उसी पर निर्भर है। फ़ॉर्म बनाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{argument}” वाला नियम “{name}” {shown} पर जाँचा नहीं जा सकता। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>The rules of the form look at more than {most} answers at a time, so some were not followed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के नियम एक बार में {most} से अधिक उत्तर देखते हैं, इसलिए कुछ का पालन नहीं हुआ।</translation>
    </message>
    <message>
        <source>The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के नियम कुल {most} से अधिक उत्तर पढ़ते हैं। बनाने वाले से इसे बाँटने को कहें।</translation>
    </message>
    <message>
        <source>The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{paths} के नियम घेरे में एक-दूसरे की प्रतीक्षा करते हैं। फ़ॉर्म बनाने वाले से घेरा खोलने को कहें।</translation>
    </message>
    <message>
        <source>The search of {path} is not understood: “{search}”. Its choices are shown as they stand in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} की खोज समझ नहीं आती: “{search}”। उसके विकल्प फ़ॉर्म जैसे ही दिखते हैं।</translation>
    </message>
    <message>
        <source>The sentences by code, and where a code has several by case.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोड के अनुसार वाक्य, और जहाँ एक कोड के कई हों वहाँ स्थिति के अनुसार।</translation>
    </message>
    <message>
        <source>The server marks this checklist as not in use any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर बताता है कि यह जाँच-सूची अब काम में नहीं है।</translation>
    </message>
    <message>
        <source>The text “{name}” stands more than once in {language}. The first one is shown.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पाठ “{name}” {language} में एक से अधिक बार है। पहला दिखता है।</translation>
    </message>
    <message>
        <source>The type “{name}” belongs to another program. It is read as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रकार “{name}” किसी अन्य प्रोग्राम का है। इसे {shown} के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The type “{name}” is a log that another program keeps. This app keeps none; it is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रकार “{name}” एक लॉग है जिसे कोई अन्य प्रोग्राम रखता है। यह ऐप ऐसा कोई नहीं रखता; इसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>The type “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रकार “{name}” यहाँ ज्ञात नहीं। प्रश्न {shown} के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>The type “{name}” of {path} is not known here. It is read as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} का प्रकार “{name}” यहाँ ज्ञात नहीं। उसे पाठ के रूप में पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The uiElementType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>uiElementType “{name}” यहाँ ज्ञात नहीं। प्रश्न {shown} के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>The validations of “{key}” are not a list. They are left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” की validations सूची नहीं हैं। वे छोड़ी गईं।</translation>
    </message>
    <message>
        <source>The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” का मान एक नियम तोड़ता है और यहाँ बदला नहीं जा सकता। वह जैसा है वैसा भेजा जाता है।</translation>
    </message>
    <message>
        <source>The value of “{key}” is no date that can be read here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” का मान ऐसी तारीख नहीं जो यहाँ पढ़ी जा सके। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>The words in {language} changed in some places ({count}).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{language} के शब्द कुछ जगहों पर बदले ({count})।</translation>
    </message>
    <message>
        <source>The workbook has more than {most} filled cells. Put long lists into CSV files of their own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कार्यपुस्तिका में {most} से अधिक भरे हुए खाने हैं। लंबी सूचियाँ अलग CSV फ़ाइलों में रखें।</translation>
    </message>
    <message>
        <source>The workbook holds {size} MB when unpacked; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खोलने पर स्प्रेडशीट {size} MB की है; अधिक से अधिक {most} MB पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>The {bracket} at character {at} of `{expression}` is never closed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` के अक्षर {at} का {bracket} बंद नहीं होता।</translation>
    </message>
    <message>
        <source>There is a new rule for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के उत्तर का नया नियम है।</translation>
    </message>
    <message>
        <source>There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में अक्ष `{name}` नहीं होता: कदम एक नाम है, या अक्ष, :: और नाम।</translation>
    </message>
    <message>
        <source>There is no expression here: write one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ कोई व्यंजक नहीं: एक लिखें।</translation>
    </message>
    <message>
        <source>There is no list `{name}` in the form: check the name, and add the file it comes from.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में सूची `{name}` नहीं है: नाम जाँचें, और वह फ़ाइल जोड़ें जिससे वह आती है।</translation>
    </message>
    <message>
        <source>There is no rule any more for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के उत्तर का अब कोई नियम नहीं।</translation>
    </message>
    <message>
        <source>There is no translated text `{name}` in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में अनुवादित पाठ `{name}` नहीं है।</translation>
    </message>
    <message>
        <source>This answer is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह उत्तर यहाँ मान्य नहीं। जाँचें और फिर उत्तर दें।</translation>
    </message>
    <message>
        <source>This is a record of the form “{found}”, not of “{form}”. Open it with its own form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह फ़ॉर्म “{found}” का रिकॉर्ड है, “{form}” का नहीं। इसे इसके अपने फ़ॉर्म से खोलें।</translation>
    </message>
    <message>
        <source>This is a record that begins with &lt;{found}&gt;; those of this form begin with &lt;{form}&gt;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह रिकॉर्ड &lt;{found}&gt; से शुरू होता है; इस फ़ॉर्म के रिकॉर्ड &lt;{form}&gt; से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>This is no record as CSV. It needs a row of columns, @form among them, and one row of answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह CSV में रिकॉर्ड नहीं है। इसमें @form सहित कॉलम की एक पंक्ति और उत्तरों की एक पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>This is no record as DIGIT forms have it. It must be a JSON object with schema and answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह DIGIT फ़ॉर्म जैसा रिकॉर्ड नहीं है। यह schema और answers वाला JSON ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>This is no record in plain JSON. It must be an object with form and answers, the answers texts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह सादे JSON में रिकॉर्ड नहीं है। यह form और answers वाला ऑब्जेक्ट होना चाहिए, और उत्तर पाठ हों।</translation>
    </message>
    <message>
        <source>This is not a form in a format that the app reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह ऐसे प्रारूप का फ़ॉर्म नहीं जो ऐप पढ़ता है।</translation>
    </message>
    <message>
        <source>Two lists of the form are called “{name}”. The first one is used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म की दो सूचियों का नाम “{name}” है। पहली काम में ली जाती है।</translation>
    </message>
    <message>
        <source>What is in the form stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म में जो है वह दूसरे क्रम में है।</translation>
    </message>
    <message>
        <source>What is in “{label}” stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” में जो है वह दूसरे क्रम में है।</translation>
    </message>
    <message>
        <source>What stands here is neither a page nor a field.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ जो है वह न पृष्ठ है, न खाना।</translation>
    </message>
    <message>
        <source>What stands here is not a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ जो है वह प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>What “{label}” offers to choose from is worked out in another way.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” में चुनने को जो मिलता है वह दूसरी तरह निकाला जाता है।</translation>
    </message>
    <message>
        <source>What “{label}” repeats of other answers changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” दूसरे उत्तरों से जो दोहराता है वह बदला।</translation>
    </message>
    <message>
        <source>`{expression}` comes to a single value, where questions or items are wanted: give a path.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` एक ही मान देता है, जहाँ प्रश्न या वस्तुएँ चाहिए: एक पथ दें।</translation>
    </message>
    <message>
        <source>`{expression}` ends where a value is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` वहाँ खत्म होता है जहाँ मान नहीं है।</translation>
    </message>
    <message>
        <source>`{expression}` has / at character {at} behind a single value: write div to divide.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में अक्षर {at} पर एक ही मान के बाद / है: भाग के लिए div लिखें।</translation>
    </message>
    <message>
        <source>`{expression}` has a $ at character {at}: name a question by its path, such as /data/age.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में अक्षर {at} पर $ है: प्रश्न को उसके पथ से लिखें, जैसे /data/age।</translation>
    </message>
    <message>
        <source>`{expression}` has more than {most} brackets within brackets: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में {most} से अधिक कोष्ठक कोष्ठकों के भीतर हैं: इसे बाँटें।</translation>
    </message>
    <message>
        <source>`{expression}` has the curly quote {found} at character {at}: write straight quotes instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में अक्षर {at} पर मुड़ा उद्धरण चिह्न {found} है: उसकी जगह सीधा चिह्न लिखें।</translation>
    </message>
    <message>
        <source>`{expression}` has {found} at character {at}, which has no meaning in an expression.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में अक्षर {at} पर {found} है, जिसका व्यंजक में कोई अर्थ नहीं।</translation>
    </message>
    <message>
        <source>`{expression}` is nested too deeply to be evaluated: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में इतनी गहरी परतें हैं कि गणना नहीं हो सकती: इसे बाँटें।</translation>
    </message>
    <message>
        <source>`{expression}` is wrong at character {at}: {found} cannot stand there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` अक्षर {at} पर गलत है: {found} वहाँ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>`{function}` is given “{value}”, which is no point, trace or shape.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{function}` को “{value}” दिया गया, जो न बिंदु है, न रेखा, न क्षेत्र।</translation>
    </message>
    <message>
        <source>`{name}` in `{expression}` takes a path to questions or items, and {given} is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` में `{name}` प्रश्नों या वस्तुओं का पथ लेता है, और {given} वह नहीं है।</translation>
    </message>
    <message>
        <source>`{name}` is given {given} arguments in `{expression}`; it is written {signature}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` को `{expression}` में {given} मान दिए गए; इसे {signature} लिखा जाता है।</translation>
    </message>
    <message>
        <source>`{pattern}` is no pattern: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{pattern}` पैटर्न नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>digest() knows no algorithm `{name}`; it knows {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() एल्गोरिद्म `{name}` नहीं जानता; वह {known} जानता है।</translation>
    </message>
    <message>
        <source>digest() knows no encoding `{name}`; it knows base64 and hex.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digest() एन्कोडिंग `{name}` नहीं जानता; वह base64 और hex जानता है।</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question, then a repeat and a number for each level; one is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() एक प्रश्न लेता है, फिर हर स्तर के लिए एक दोहराव और एक संख्या; एक कम है।</translation>
    </message>
    <message>
        <source>indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() प्रश्न और उसके आसपास के दोहरावों के सादे पथ लेता है; `{path}` वह नहीं है।</translation>
    </message>
    <message>
        <source>indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>indexed-repeat() अपने प्रश्न के आसपास के दोहराव लेता है; `{path}` `{question}` के आसपास नहीं है।</translation>
    </message>
    <message>
        <source>weighted-checklist() takes a weight for each value: give as many weights as values.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>weighted-checklist() हर मान के लिए एक भार लेता है: जितने मान उतने भार दें।</translation>
    </message>
    <message>
        <source>{count} of “{label}” are more than fit. The form shows {most}. Check the number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” के {count} समा नहीं सकते। फ़ॉर्म {most} दिखाता है। संख्या जाँचें।</translation>
    </message>
    <message>
        <source>{count} texts of the form are not in {language}, the first one is “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के {count} पाठ {language} में नहीं हैं, पहला है “{text}”।</translation>
    </message>
    <message>
        <source>{path} asks for an answer but is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} उत्तर माँगता है पर कभी नहीं दिखता: `{expression}` कभी सच नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{path} holds other questions, so it cannot be answered itself. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} में दूसरे प्रश्न हैं, इसलिए उसका अपना उत्तर नहीं हो सकता। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>{path} is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} कभी नहीं दिखता: `{expression}` कभी सच नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{path} is to be repeated, but the record does not have it. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} दोहराया जाना है, पर रिकॉर्ड में वह नहीं है। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>{path} offers {count} choices at once. Choose among them by an earlier answer, or let people search in them (appearance autocomplete).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} एक साथ {count} विकल्प देता है। उन्हें किसी पिछले उत्तर से छाँटें, या उनमें खोजने दें (appearance autocomplete)।</translation>
    </message>
    <message>
        <source>{value} is above {limit}, the most allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} अधिकतम {limit} से ऊपर है।</translation>
    </message>
    <message>
        <source>{value} is below {limit}, the least allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} न्यूनतम {limit} से नीचे है।</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step} from {start}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value}, {start} से {step} के चरणों में नहीं है।</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value}, {step} के चरणों में नहीं है।</translation>
    </message>
    <message>
        <source>“{key}” depends on a question or an answer that there is not. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” ऐसे प्रश्न या उत्तर पर निर्भर है जो है ही नहीं। वह कभी नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” फ़ील्ड ऐप के उस भाग से भरा जाता है जो यहाँ नहीं है ({name})। वह पाठ के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>“{key}” is to be picked from a list, but has no choices. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{key}” सूची से चुनना है, पर उसके विकल्प नहीं हैं। वह पाठ के रूप में पूछा जाता है।</translation>
    </message>
    <message>
        <source>“{label}” can be changed in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब पहले से अलग स्थितियों में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>“{label}” can be changed now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब बदला जा सकता है।</translation>
    </message>
    <message>
        <source>“{label}” can be left empty now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब खाली छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब कुछ स्थितियों में बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{label}” has another picture, sound or film.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का चित्र, आवाज़ या फ़िल्म दूसरी है।</translation>
    </message>
    <message>
        <source>“{label}” has no name, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का नाम नहीं है, इसलिए उसका उत्तर रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{label}” is a calculation now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब एक गणना है।</translation>
    </message>
    <message>
        <source>“{label}” is a question now. Before, the form filled it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब एक प्रश्न है। पहले फ़ॉर्म इसे खुद भरता था।</translation>
    </message>
    <message>
        <source>“{label}” is answered by confirming it now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब पुष्टि से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered by putting choices in order now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब विकल्पों को क्रम में रखकर दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date and a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब तारीख और दिन के समय से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब तारीख से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a line on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब नक्शे पर रेखा से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब संख्या से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a photo or file now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब फ़ोटो या फ़ाइल से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a place now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब जगह से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a text now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब पाठ से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब दिन के समय से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with a whole number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब पूर्ण संख्या से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with an area on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब नक्शे पर क्षेत्र से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with any number of choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब कितने भी विकल्पों से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with one of several choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब कई विकल्पों में से एक से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is answered with yes or no now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब हाँ या नहीं से दिया जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is asked in every case now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब हर स्थिति में पूछा जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is asked in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब पहले से अलग स्थितियों में पूछा जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is asked only in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब केवल कुछ स्थितियों में पूछा जाता है।</translation>
    </message>
    <message>
        <source>“{label}” is not a calculation any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब गणना नहीं है।</translation>
    </message>
    <message>
        <source>“{label}” is not asked any more. The form fills it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब नहीं पूछा जाता। फ़ॉर्म इसे खुद भरता है।</translation>
    </message>
    <message>
        <source>“{label}” looks different.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब अलग दिखता है।</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब पहले से अलग स्थितियों में चाहिए।</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब कुछ स्थितियों में चाहिए।</translation>
    </message>
    <message>
        <source>“{label}” needs an answer now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” का उत्तर अब चाहिए।</translation>
    </message>
    <message>
        <source>“{label}” says in other words what is wrong with an answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” अब दूसरे शब्दों में बताता है कि उत्तर में क्या गलत है।</translation>
    </message>
    <message>
        <source>“{label}” starts with another answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{label}” दूसरे उत्तर से शुरू होता है।</translation>
    </message>
    <message>
        <source>“{name}” does nothing here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” यहाँ कुछ नहीं करता। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>“{name}” is a page of the field app, not of the form. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” फ़ील्ड ऐप का पृष्ठ है, फ़ॉर्म का नहीं। वह छोड़ा गया।</translation>
    </message>
    <message>
        <source>“{name}” is calculated from itself, which changes nothing. It is kept without the calculation.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{name}” की गणना स्वयं से होती है, जिससे कुछ नहीं बदलता। इसे बिना गणना के रखा जाता है।</translation>
    </message>
    <message>
        <source>“{old}” reads “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{old}” अब “{new}” है।</translation>
    </message>
    <message>
        <source>“{value}” does not fit the pattern {limit}. Check it and type it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” पैटर्न {limit} से मेल नहीं खाता। जाँचें और फिर लिखें।</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Choose one of the two.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” न हाँ है न नहीं। दोनों में से एक चुनें।</translation>
    </message>
    <message>
        <source>“{value}” is no date, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” तारीख नहीं है, इसलिए सूत्र गलत ठहरता है।</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Check the day and the month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” कैलेंडर का दिन नहीं है। दिन और महीना जाँचें।</translation>
    </message>
    <message>
        <source>“{value}” is no number, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” संख्या नहीं है, इसलिए सूत्र गलत ठहरता है।</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” समय के साथ तारीख नहीं है। दोनों लिखें, जैसे 31/03/2026 14:05।</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” तारीख नहीं है। दिन, महीना और वर्ष लिखें, जैसे 31/03/2026 या 2026-03-31।</translation>
    </message>
    <message>
        <source>“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” अक्षांश नहीं है। -90 से 90 तक डिग्री दें, जैसे -15.12।</translation>
    </message>
    <message>
        <source>“{value}” is not a line. Give two places or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” रेखा नहीं है। दो या अधिक जगहें “;” के साथ दें।</translation>
    </message>
    <message>
        <source>“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” देशांतर नहीं है। -180 से 180 तक डिग्री दें, जैसे 39.26।</translation>
    </message>
    <message>
        <source>“{value}” is not a month of a year. Write both, such as 3/2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” किसी वर्ष का महीना नहीं है। दोनों लिखें, जैसे 3/2026।</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” संख्या नहीं है। अधिकतम 15 अंक लिखें, दशमलव से पहले बिंदु के साथ, जैसे 1.5।</translation>
    </message>
    <message>
        <source>“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” जगह नहीं है। डिग्री में अक्षांश और देशांतर दें, जैसे -15.12 39.26।</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write hours and minutes, such as 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” दिन का समय नहीं है। घंटे और मिनट लिखें, जैसे 14:05।</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” पूर्ण संख्या नहीं है। अधिकतम 18 अंक लिखें और कुछ नहीं, जैसे 12।</translation>
    </message>
    <message>
        <source>“{value}” is not a year. Write its four figures, such as 2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” वर्ष नहीं है। उसके चारों अंक लिखें, जैसे 2026।</translation>
    </message>
    <message>
        <source>“{value}” is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” यहाँ मान्य नहीं। जाँचें और फिर उत्तर दें।</translation>
    </message>
    <message>
        <source>“{value}” is not an accuracy. Give metres, 0 or more, such as 8.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” सटीकता नहीं है। मीटर दें, 0 या अधिक, जैसे 8।</translation>
    </message>
    <message>
        <source>“{value}” is not an altitude. Give metres above the sea, such as 361.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” ऊँचाई नहीं है। समुद्र से मीटर दें, जैसे 361।</translation>
    </message>
    <message>
        <source>“{value}” is not an area. Give three corners or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” क्षेत्र नहीं है। तीन या अधिक कोने “;” के साथ दें।</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices. Choose from the list.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” विकल्पों में नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>“{value}” is what devices give when they do not know the place. Measure it, or leave it empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{value}” वह है जो उपकरण जगह न जानने पर देते हैं। इसे मापें, या खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>A part is missing on the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर पर एक भाग नहीं है।</translation>
    </message>
    <message>
        <source>Everything is there, as it was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सब कुछ वहाँ है, जैसा भेजा गया था।</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ाइल {number}</translation>
    </message>
    <message>
        <source>It is called {status} there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>वहाँ इसे {status} कहा गया है</translation>
    </message>
    <message>
        <source>Nothing speaks against this receipt, but not every part could be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस रसीद के विरुद्ध कुछ नहीं, पर हर भाग की तुलना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सिंक फ़ाइल</translation>
    </message>
    <message>
        <source>The server does not say any more how this number ended</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर अब नहीं बताता कि इस संख्या का क्या हुआ</translation>
    </message>
    <message>
        <source>The server has other bytes than were sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के पास भेजे गए से अलग बाइट हैं।</translation>
    </message>
    <message>
        <source>The server says something else than this receipt.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर इस रसीद से अलग बात कहता है।</translation>
    </message>
    <message>
        <source>This server offers no way to ask again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इस सर्वर पर फिर पूछने का कोई तरीका नहीं।</translation>
    </message>
    <message>
        <source>{part}: changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: बदला</translation>
    </message>
    <message>
        <source>{part}: missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: नहीं है</translation>
    </message>
    <message>
        <source>{part}: there, not compared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: वहाँ है, तुलना नहीं हुई</translation>
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
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Drafts and records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>मसौदे और रिकॉर्ड</translation>
    </message>
    <message>
        <source>Finished records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरे रिकॉर्ड</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बदलावों का इतिहास</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ोटो और फ़ाइलें</translation>
    </message>
    <message>
        <source>Pictures and lists of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के चित्र और सूचियाँ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>Texts of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म के पाठ</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>ends before it begins. Exchange from and to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>शुरू होने से पहले खत्म होता है। from और to को आपस में बदलें।</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं है। इसे जोड़ें।</translation>
    </message>
    <message>
        <source>is not known here. Check how it is spelled, or take it out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ ज्ञात नहीं। देखें कि यह कैसे लिखा है, या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>is too large a number. Check it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बहुत बड़ी संख्या है। इसे जाँचें।</translation>
    </message>
    <message>
        <source>is where this stops being JSON. Check the quotes, commas and brackets there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ से यह JSON नहीं रहता। वहाँ उद्धरण चिह्न, अल्पविराम और कोष्ठक जाँचें।</translation>
    </message>
    <message>
        <source>must be 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>0 या अधिक होना चाहिए।</translation>
    </message>
    <message>
        <source>must be a list in [ ].</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>[ ] में सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>must be a number and d, m or y: 30d, 6m or 1y.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संख्या और d, m या y होना चाहिए: 30d, 6m या 1y।</translation>
    </message>
    <message>
        <source>must be a text in quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उद्धरण चिह्नों में पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूर्ण संख्या होनी चाहिए, उद्धरण चिह्नों के बिना।</translation>
    </message>
    <message>
        <source>must be in seconds; this looks like milliseconds. Leave out the last three digits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेकंड में होना चाहिए; यह मिलीसेकंड जैसा लगता है। अंतिम तीन अंक हटाएँ।</translation>
    </message>
    <message>
        <source>must be names and values in { }.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{ } में नाम और मान होने चाहिए।</translation>
    </message>
    <message>
        <source>must be one of {expected}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{expected} में से एक होना चाहिए।</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>true या false होना चाहिए, उद्धरण चिह्नों के बिना।</translation>
    </message>
    <message>
        <source>must not be empty. Fill it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>खाली नहीं होना चाहिए। इसे भरें।</translation>
    </message>
    <message>
        <source>must not be null. Take it out where there is no value.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>null नहीं होना चाहिए। जहाँ मान नहीं है वहाँ इसे हटाएँ।</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} / {total} MB</translation>
    </message>
    <message>
        <source>{done} of {total} kB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} / {total} kB</translation>
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
        <translation>इस कनेक्शन पर एक रिकॉर्ड लगभग {minutes} मिनट लेता है</translation>
    </message>
    <message>
        <source>An answer takes {milliseconds} ms.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक उत्तर {milliseconds} मि.से. लेता है।</translation>
    </message>
    <message>
        <source>By the last check the server has lost or changed it. Send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछली जाँच के अनुसार सर्वर ने इसे खोया या बदला है। फिर भेजें।</translation>
    </message>
    <message>
        <source>Counted with a usual record of {size}; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size} के सामान्य रिकॉर्ड से गिना; कनेक्शन की गति {speed}। {trip}</translation>
    </message>
    <message>
        <source>Finished records go by themselves, over any network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरे रिकॉर्ड अपने आप जाते हैं, किसी भी नेटवर्क पर।</translation>
    </message>
    <message>
        <source>Finished records go by themselves; this network is not metered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूरे रिकॉर्ड अपने आप जाते हैं; यह नेटवर्क डेटा से पैसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अगले सिंक के साथ जाएगा</translation>
    </message>
    <message>
        <source>Good for about {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रति मिनट लगभग {number} रिकॉर्ड के लिए ठीक</translation>
    </message>
    <message>
        <source>Good for more than {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>प्रति मिनट {number} से अधिक रिकॉर्ड के लिए ठीक</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can go yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई साइन इन नहीं है, इसलिए अभी कुछ नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Finished records go by themselves after that.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई साइन इन नहीं है। उसके बाद पूरे रिकॉर्ड अपने आप जाते हैं।</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Press Sync, or change that in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अपने आप कुछ नहीं जाता। “सिंक” दबाएँ, या सेटिंग में इसे बदलें।</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>परियोजना फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>Paused: nothing goes by itself until you resume, also after a restart.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रुका हुआ: फिर चलाने तक अपने आप कुछ नहीं जाता, दोबारा शुरू होने पर भी नहीं।</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीद मिली {time}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जा रहा है</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>रसीद दिखाएँ</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर साइन इन करें</translation>
    </message>
    <message>
        <source>Sync only this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>केवल यही सिंक करें</translation>
    </message>
    <message>
        <source>The last sync sent at about {number} a minute.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पिछले सिंक ने प्रति मिनट लगभग {number} भेजे।</translation>
    </message>
    <message>
        <source>The records to send have {size} each; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भेजने वाले रिकॉर्ड {size} के हैं; कनेक्शन की गति {speed}। {trip}</translation>
    </message>
    <message>
        <source>The server answers, but the link broke before it could be measured</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर उत्तर देता है, पर मापने से पहले कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>This laptop cannot tell whether the network is metered, so nothing goes by itself. Press Sync, or choose Always in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कंप्यूटर नहीं जान सकता कि नेटवर्क डेटा से पैसे लेता है या नहीं, इसलिए अपने आप कुछ नहीं जाता। “सिंक” दबाएँ, या सेटिंग में “हमेशा” चुनें।</translation>
    </message>
    <message>
        <source>This network is metered, so nothing goes by itself. Press Sync to send.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह नेटवर्क डेटा से पैसे लेता है, इसलिए अपने आप कुछ नहीं जाता। भेजने के लिए “सिंक” दबाएँ।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Waiting for the server to confirm</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर की पुष्टि की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for the server to take the file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>सर्वर के फ़ाइल लेने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अपनी बारी की प्रतीक्षा</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लगभग {hours} घंटे बाकी</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>लगभग {minutes} मिनट बाकी</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक मिनट से कम बाकी</translation>
    </message>
    <message>
        <source>working out the time</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>समय निकाला जा रहा है</translation>
    </message>
    <message>
        <source>{reason} Next try {wait}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{reason} अगली कोशिश {wait}.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size} प्रति सेकंड</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>in {hours} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{hours} घंटे में</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{minutes} मिनट में</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>A date with a time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>समय के साथ तारीख।</translation>
    </message>
    <message>
        <source>A date.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>तारीख।</translation>
    </message>
    <message>
        <source>A month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक महीना।</translation>
    </message>
    <message>
        <source>A number, with a point before parts: 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>संख्या, दशमलव से पहले बिंदु के साथ: 1.5।</translation>
    </message>
    <message>
        <source>A picture or file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>चित्र या फ़ाइल।</translation>
    </message>
    <message>
        <source>A place, as latitude and longitude in degrees.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जगह, डिग्री में अक्षांश और देशांतर के रूप में।</translation>
    </message>
    <message>
        <source>A tick that it was seen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>देख लिया गया, इसका निशान।</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>दिन का समय।</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>पूर्ण संख्या।</translation>
    </message>
    <message>
        <source>A year.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>एक वर्ष।</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जैसा है वैसा स्वीकार</translation>
    </message>
    <message numerus="yes">
        <source>All of %n choices, the best first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>सभी %n विकल्प, सबसे अच्छा पहले।</numerusform>
            <numerusform>सभी %n विकल्प, सबसे अच्छा पहले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अनुमत उत्तर</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर ज़रूरी है।</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n विकल्प में से कोई भी।</numerusform>
            <numerusform>%n विकल्पों में से कोई भी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Any text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कोई भी पाठ।</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कम से कम {least} अक्षर।</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधिक से अधिक {most} अक्षर।</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधिक से अधिक {most}।</translation>
    </message>
    <message>
        <source>Figures only.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>केवल अंक।</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} से {most} तक।</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह कैसे निकाला जाता है</translation>
    </message>
    <message>
        <source>It has to be written as the form wants it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इसे वैसे ही लिखना है जैसे फ़ॉर्म चाहता है।</translation>
    </message>
    <message numerus="yes">
        <source>One of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n विकल्प में से एक।</numerusform>
            <numerusform>%n विकल्पों में से एक।</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer does not fit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर इससे मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The answer fits it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर इससे मेल खाता है।</translation>
    </message>
    <message>
        <source>The form checks it by a rule of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म इसे अपने एक नियम से जाँचता है।</translation>
    </message>
    <message>
        <source>The form fills it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>फ़ॉर्म इसे भरता है।</translation>
    </message>
    <message>
        <source>The form&apos;s rule for the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर के लिए फ़ॉर्म का नियम</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>क्या गलत है</translation>
    </message>
    <message>
        <source>Why it cannot be changed here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यहाँ यह क्यों नहीं बदला जा सकता</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह क्यों पूछा जाता है</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह क्यों ज़रूरी है</translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>यह क्यों नहीं पूछा जाता</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हम यह क्यों पूछते हैं</translation>
    </message>
    <message>
        <source>Why you may leave it empty</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप इसे खाली क्यों छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हाँ या नहीं।</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आप इसे खाली छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>divided by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>भाग</translation>
    </message>
    <message>
        <source>is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बराबर</translation>
    </message>
    <message>
        <source>is at least</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>is at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>is less than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इससे कम:</translation>
    </message>
    <message>
        <source>is more than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>इससे अधिक:</translation>
    </message>
    <message>
        <source>is not</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>बराबर नहीं</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>not: {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>नहीं: {answer}</translation>
    </message>
    <message>
        <source>now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>the least of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answers} में सबसे छोटा</translation>
    </message>
    <message>
        <source>the most of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answers} में सबसे बड़ा</translation>
    </message>
    <message>
        <source>the number chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} में चुने गए की संख्या</translation>
    </message>
    <message>
        <source>the number of characters of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} के अक्षरों की संख्या</translation>
    </message>
    <message>
        <source>the number of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} की संख्या</translation>
    </message>
    <message>
        <source>the sum of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} का योग</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>which is not asked: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो नहीं पूछा जाता: {rule}</translation>
    </message>
    <message>
        <source>which is worked out: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>जो निकाला जाता है: {rule}</translation>
    </message>
    <message>
        <source>{answer} has digits alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} में केवल अंक हैं</translation>
    </message>
    <message>
        <source>{answer} has {count} digits</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} में {count} अंक हैं</translation>
    </message>
    <message>
        <source>{answer}, rounded</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer}, पूर्णांकित</translation>
    </message>
    <message>
        <source>{choice} is chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} में {choice} चुना है</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} या अधिक।</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} से {most} अक्षर।</translation>
    </message>
    <message>
        <source>{question}: {heading}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: {heading}</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{question}” का उत्तर नहीं है</translation>
    </message>
    <message>
        <source>“{question}” is “{answer}”</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>“{question}” “{answer}” है</translation>
    </message>
</context>
</TS>
