<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AcknowledgeLook</name>
    <message>
        <source>OK</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قُبلت كما هي: {reason}</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة استمارة من ملف</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة أحدث مسودة</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إعادة ما أُلغي</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخه كمسودة جديدة</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ هذا السجل كمسودة جديدة</translation>
    </message>
    <message>
        <source>Finish this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنهاء هذا السجل</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الذهاب إلى سؤال</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح سلة المحذوفات</translation>
    </message>
    <message>
        <source>Save now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحفظ الآن</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إرسال ما لم يُرسل</translation>
    </message>
    <message>
        <source>Settings: account and sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: الحساب وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Settings: check this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Settings: colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: الألوان</translation>
    </message>
    <message>
        <source>Settings: language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: اللغة</translation>
    </message>
    <message>
        <source>Settings: text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: حجم النص</translation>
    </message>
    <message>
        <source>Settings: touch</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: اللمس</translation>
    </message>
    <message>
        <source>Settings: when records are sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات: متى تُرسل السجلات</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Show its answers and where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار إجاباته ومكانه</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار مشكلاته</translation>
    </message>
    <message>
        <source>Show the form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار لغة الاستمارة التالية</translation>
    </message>
    <message>
        <source>Show what must be fixed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار ما يجب إصلاحه</translation>
    </message>
    <message>
        <source>Show what was changed in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار ما تغيّر فيه</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>This form has only one language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لهذا النموذج لغة واحدة فقط</translation>
    </message>
    <message>
        <source>Turn touch off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيقاف وضع اللمس</translation>
    </message>
    <message>
        <source>Turn touch on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تشغيل وضع اللمس</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التراجع عن آخر ما عُمل</translation>
    </message>
    <message>
        <source>What a newer version changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يغيّره إصدار أحدث</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما تغيّر في هذا السجل</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين بياناتي، وهل يمكن مسح هذا القرص</translation>
    </message>
    <message>
        <source>automatic by itself sync always off metered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تلقائي مزامنة دائما إيقاف محدود</translation>
    </message>
    <message>
        <source>dark light high contrast look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>داكن فاتح تباين عال مظهر سمة</translation>
    </message>
    <message>
        <source>deleted trash removed bring back restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>محذوف مهملات مزال استرجاع استعادة</translation>
    </message>
    <message>
        <source>finger larger buttons tablet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصبع أزرار أكبر لوحي</translation>
    </message>
    <message>
        <source>health disk damaged recover data folder version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سلامة قرص تالف استرجاع مجلد البيانات إصدار</translation>
    </message>
    <message>
        <source>letters font larger smaller zoom</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حروف خط أكبر أصغر تكبير</translation>
    </message>
    <message>
        <source>log out user sign in project server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الخروج مستخدم تسجيل الدخول مشروع خادم</translation>
    </message>
    <message>
        <source>look theme</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مظهر سمة</translation>
    </message>
    <message>
        <source>window language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>{title} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُزيل {title}</translation>
    </message>
</context>
<context>
    <name>AddForms</name>
    <message>
        <source>Add form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة استمارة</translation>
    </message>
    <message>
        <source>Added {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُضيفت {form}</translation>
    </message>
    <message>
        <source>Added {form}, in place of an earlier version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُضيفت {form} مكان إصدار سابق</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل الملفات ({patterns})</translation>
    </message>
    <message>
        <source>Forms: XLSForm, XForm, DIGIT ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارات: XLSForm، XForm، DIGIT ({patterns})</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قراءة {file}</translation>
    </message>
    <message numerus="yes">
        <source>With %n notes: something in it does not work as written, or is probably a slip.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>ملاحظات: %n. شيء فيها لا يعمل كما كُتب، أو هو سهو على الأرجح.</numerusform>
            <numerusform>ملاحظات: %n. شيء فيها لا يعمل كما كُتب، أو هو سهو على الأرجح.</numerusform>
            <numerusform>ملاحظات: %n. شيء فيها لا يعمل كما كُتب، أو هو سهو على الأرجح.</numerusform>
            <numerusform>ملاحظات: %n. شيء فيها لا يعمل كما كُتب، أو هو سهو على الأرجح.</numerusform>
            <numerusform>ملاحظات: %n. شيء فيها لا يعمل كما كُتب، أو هو سهو على الأرجح.</numerusform>
            <numerusform>ملاحظات: %n. شيء فيها لا يعمل كما كُتب، أو هو سهو على الأرجح.</numerusform>
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
        <translation>{form} موجودة هنا من قبل</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}، الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة {label}</translation>
    </message>
    <message>
        <source>add</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AfterFinish</name>
    <message>
        <source>“{name}” is finished and goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهى «{name}» ويذهب مع المزامنة القادمة.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُجَب عن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>إظهار كل الإجابات (%n)</numerusform>
            <numerusform>إظهار كل الإجابات (%n)</numerusform>
            <numerusform>إظهار كل الإجابات (%n)</numerusform>
            <numerusform>إظهار كل الإجابات (%n)</numerusform>
            <numerusform>إظهار كل الإجابات (%n)</numerusform>
            <numerusform>إظهار كل الإجابات (%n)</numerusform>
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
        <translation>أصلح {problems} أولًا</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>next problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>part {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الجزء {number} من {total}</translation>
    </message>
    <message>
        <source>read on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>why?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>AttachmentLook</name>
    <message>
        <source>All files ({patterns})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل الملفات ({patterns})</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أو أفلته هنا، أو الصقه بـ Ctrl+V</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>{label}: open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: فتح</translation>
    </message>
    <message>
        <source>{label}: remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: إزالة</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المرفقات</translation>
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
            <numerusform>الأيام الباقية: %n</numerusform>
            <numerusform>الأيام الباقية: %n</numerusform>
            <numerusform>الأيام الباقية: %n</numerusform>
            <numerusform>الأيام الباقية: %n</numerusform>
            <numerusform>الأيام الباقية: %n</numerusform>
            <numerusform>الأيام الباقية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore {name}, {facts}, {left}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعادة {name}، {facts}، {left}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
            <numerusform>إظهار الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>What was deleted stays here for 30 days in which fieldapp is used. Then a draft goes for good; of a delivered record the receipts stay.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما حُذف يبقى هنا 30 يومًا من استعمال fieldapp. بعدها تزول المسودة نهائيًا، أما السجل المُسلَّم فتبقى إيصالاته.</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما تحذفه ينتظر هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مُسلَّم</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>{form} · {kind} · deleted {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · {kind} · حُذف {time}</translation>
    </message>
    <message>
        <source>“{name}” is back among your records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عاد «{name}» إلى سجلاتك.</translation>
    </message>
</context>
<context>
    <name>BooleanLook</name>
    <message>
        <source>No</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n records chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات المختارة: %n</numerusform>
            <numerusform>السجلات المختارة: %n</numerusform>
            <numerusform>السجلات المختارة: %n</numerusform>
            <numerusform>السجلات المختارة: %n</numerusform>
            <numerusform>السجلات المختارة: %n</numerusform>
            <numerusform>السجلات المختارة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعادة: {done} من {total}</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حذف: {done} من {total}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Finishing: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنهاء: {done} من {total}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وضع في الدور</translation>
    </message>
    <message>
        <source>Putting in line: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وضع في الدور: {done} من {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>BulkOutcome</name>
    <message numerus="yes">
        <source>%n are drafts, in line or delivered, so there was nothing to do.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>مسودات أو في الدور أو مُسلَّمة، فلم يكن هناك ما يُعمل: %n.</numerusform>
            <numerusform>مسودات أو في الدور أو مُسلَّمة، فلم يكن هناك ما يُعمل: %n.</numerusform>
            <numerusform>مسودات أو في الدور أو مُسلَّمة، فلم يكن هناك ما يُعمل: %n.</numerusform>
            <numerusform>مسودات أو في الدور أو مُسلَّمة، فلم يكن هناك ما يُعمل: %n.</numerusform>
            <numerusform>مسودات أو في الدور أو مُسلَّمة، فلم يكن هناك ما يُعمل: %n.</numerusform>
            <numerusform>مسودات أو في الدور أو مُسلَّمة، فلم يكن هناك ما يُعمل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are finished already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>منتهية من قبل: %n.</numerusform>
            <numerusform>منتهية من قبل: %n.</numerusform>
            <numerusform>منتهية من قبل: %n.</numerusform>
            <numerusform>منتهية من قبل: %n.</numerusform>
            <numerusform>منتهية من قبل: %n.</numerusform>
            <numerusform>منتهية من قبل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات التي عادت: %n</numerusform>
            <numerusform>السجلات التي عادت: %n</numerusform>
            <numerusform>السجلات التي عادت: %n</numerusform>
            <numerusform>السجلات التي عادت: %n</numerusform>
            <numerusform>السجلات التي عادت: %n</numerusform>
            <numerusform>السجلات التي عادت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are in the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات في سلة المحذوفات لمدة 30 يومًا: %n</numerusform>
            <numerusform>السجلات في سلة المحذوفات لمدة 30 يومًا: %n</numerusform>
            <numerusform>السجلات في سلة المحذوفات لمدة 30 يومًا: %n</numerusform>
            <numerusform>السجلات في سلة المحذوفات لمدة 30 يومًا: %n</numerusform>
            <numerusform>السجلات في سلة المحذوفات لمدة 30 يومًا: %n</numerusform>
            <numerusform>السجلات في سلة المحذوفات لمدة 30 يومًا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات التي أُنهيت: %n</numerusform>
            <numerusform>السجلات التي أُنهيت: %n</numerusform>
            <numerusform>السجلات التي أُنهيت: %n</numerusform>
            <numerusform>السجلات التي أُنهيت: %n</numerusform>
            <numerusform>السجلات التي أُنهيت: %n</numerusform>
            <numerusform>السجلات التي أُنهيت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات التي وُضعت في الدور: %n</numerusform>
            <numerusform>السجلات التي وُضعت في الدور: %n</numerusform>
            <numerusform>السجلات التي وُضعت في الدور: %n</numerusform>
            <numerusform>السجلات التي وُضعت في الدور: %n</numerusform>
            <numerusform>السجلات التي وُضعت في الدور: %n</numerusform>
            <numerusform>السجلات التي وُضعت في الدور: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were not looked at.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات التي لم يُنظر فيها: %n.</numerusform>
            <numerusform>السجلات التي لم يُنظر فيها: %n.</numerusform>
            <numerusform>السجلات التي لم يُنظر فيها: %n.</numerusform>
            <numerusform>السجلات التي لم يُنظر فيها: %n.</numerusform>
            <numerusform>السجلات التي لم يُنظر فيها: %n.</numerusform>
            <numerusform>السجلات التي لم يُنظر فيها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تبقى كما هي: %n.</numerusform>
            <numerusform>تبقى كما هي: %n.</numerusform>
            <numerusform>تبقى كما هي: %n.</numerusform>
            <numerusform>تبقى كما هي: %n.</numerusform>
            <numerusform>تبقى كما هي: %n.</numerusform>
            <numerusform>تبقى كما هي: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay drafts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تبقى مسودات: %n.</numerusform>
            <numerusform>تبقى مسودات: %n.</numerusform>
            <numerusform>تبقى مسودات: %n.</numerusform>
            <numerusform>تبقى مسودات: %n.</numerusform>
            <numerusform>تبقى مسودات: %n.</numerusform>
            <numerusform>تبقى مسودات: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>كانت هناك من قبل: %n.</numerusform>
            <numerusform>كانت هناك من قبل: %n.</numerusform>
            <numerusform>كانت هناك من قبل: %n.</numerusform>
            <numerusform>كانت هناك من قبل: %n.</numerusform>
            <numerusform>كانت هناك من قبل: %n.</numerusform>
            <numerusform>كانت هناك من قبل: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No record was brought back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُستعد أي سجل</translation>
    </message>
    <message>
        <source>No record was deleted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحذف أي سجل</translation>
    </message>
    <message>
        <source>No record was finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُنهَ أي سجل</translation>
    </message>
    <message>
        <source>No record was put in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يوضع أي سجل في الدور</translation>
    </message>
    <message>
        <source>The list changed since the records were chosen. Look at it and choose again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيرت القائمة منذ اختيار السجلات. انظر إليها واختر من جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Remove {title}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إزالة {title}</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>remove</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Filled in by the form itself from now on; until now it was</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تملؤه الاستمارة نفسها من الآن؛ وكان حتى الآن</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Kept in the draft, but not asked and not sent any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يبقى في المسودة، لكنه لا يُسأل ولا يُرسل بعد الآن</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نقل هذه المسودة</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا فرق تلاحظه.</translation>
    </message>
    <message>
        <source>Nothing moves unless you say so, and moving can be undone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا ينتقل شيء ما لم تطلب، ويمكن التراجع عن النقل.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Stay with {old}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البقاء مع {old}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>To fix after the move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يُصلَح بعد النقل</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما ينتقل</translation>
    </message>
    <message>
        <source>What changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What changes from {old} to {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يتغير من {old} إلى {new}</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>و{number} أخرى</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>this version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Nothing has that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء يحتوي على ذلك</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Asked, no answer yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُئل ولا إجابة بعد</translation>
    </message>
    <message>
        <source>Given, but not taken any more; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطي لكنه لم يعد مقبولًا؛ اسأل من جديد</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Ran out; ask again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهت مدته؛ اسأل من جديد</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُسأل لاحقًا</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بانتظار المُجيب</translation>
    </message>
    <message>
        <source>{shown} of {records}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{shown} من {records}</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A form you leave half-way waits here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارة التي تتركها في منتصفها تنتظر هنا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue newest</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة الأحدث</translation>
    </message>
    <message>
        <source>Continue newest (Ctrl+R)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة الأحدث (Ctrl+R)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار الكل</translation>
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
        <translation>السجلات في اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DayLook</name>
    <message>
        <source>calendar</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No problem has come up so far</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تظهر أي مشكلة حتى الآن</translation>
    </message>
    <message>
        <source>There is no warning here to accept</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يوجد هنا تحذير لقبوله</translation>
    </message>
    <message>
        <source>There is nothing here to add another one of</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يوجد هنا ما يمكن إضافة واحد آخر منه</translation>
    </message>
    <message>
        <source>This is only read. Esc: back to the question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا للقراءة فقط. Esc: العودة إلى السؤال</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا هو السؤال الأول</translation>
    </message>
</context>
<context>
    <name>DigimeCard</name>
    <message>
        <source>Access is given by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يعطي الإذن</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Check the set-up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فحص الإعداد</translation>
    </message>
    <message>
        <source>Checking</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Contract to read back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عقد القراءة</translation>
    </message>
    <message>
        <source>Each respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل مُجيب</translation>
    </message>
    <message>
        <source>FHIR, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>FHIR، مع الصور والملفات</translation>
    </message>
    <message>
        <source>JSON, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>JSON، مع الصور والملفات</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>PDF, with photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>PDF، مع الصور والملفات</translation>
    </message>
    <message>
        <source>Records go as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب السجلات بصيغة</translation>
    </message>
    <message>
        <source>Save what is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ ما يُطلب</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ على هذا القرص</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>The organisation, once for all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المنظمة، مرة للجميع</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Another {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجل آخر: {form}</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>begun {time}  ·  {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدأت {time}  ·  {number}</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} من {total}</translation>
    </message>
</context>
<context>
    <name>DrawLook</name>
    <message>
        <source>or draw above; a picture may also be dropped here, or pasted with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أو ارسم أعلاه؛ ويمكن أيضًا إفلات صورة هنا أو لصقها بـ Ctrl+V</translation>
    </message>
    <message>
        <source>then draw on it; or drop it here, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ثم ارسم عليها؛ أو أفلتها هنا أو الصقها بـ Ctrl+V</translation>
    </message>
</context>
<context>
    <name>DropdownLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Copying</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>{campaign} · version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} · الإصدار {version}</translation>
    </message>
    <message>
        <source>“{name}” waits as a draft. Every answer is saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}» ينتظر كمسودة. كل إجابة محفوظة.</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول مرة أخرى</translation>
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
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ {name}</translation>
    </message>
    <message numerus="yes">
        <source>{start}… and %n characters more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{start}… وأحرف أخرى عددها %n</numerusform>
            <numerusform>{start}… وأحرف أخرى عددها %n</numerusform>
            <numerusform>{start}… وأحرف أخرى عددها %n</numerusform>
            <numerusform>{start}… وأحرف أخرى عددها %n</numerusform>
            <numerusform>{start}… وأحرف أخرى عددها %n</numerusform>
            <numerusform>{start}… وأحرف أخرى عددها %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no problem in this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا مشكلة في هذه الاستمارة</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التالي: {section}</translation>
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
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
            <numerusform>الملاحظات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version came and cannot be read. This one goes on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وصل إصدار أحدث لا يمكن قراءته. هذا الإصدار يستمر في العمل.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تفاصيل {form}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إخفاء الملاحظات حول {form}</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the notes about {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار الملاحظات حول {form}</translation>
    </message>
    <message>
        <source>Start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدء {form}</translation>
    </message>
    <message>
        <source>This form cannot be read by this version of fieldapp.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يستطيع هذا الإصدار من fieldapp قراءة هذه الاستمارة.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>added {time} from {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُضيفت {time} من {file}</translation>
    </message>
    <message>
        <source>got {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وصلت {time}</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
            <numerusform>الأسئلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number}</translation>
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
            <numerusform>استمارات جديدة أو متغيرة: %n</numerusform>
            <numerusform>استمارات جديدة أو متغيرة: %n</numerusform>
            <numerusform>استمارات جديدة أو متغيرة: %n</numerusform>
            <numerusform>استمارات جديدة أو متغيرة: %n</numerusform>
            <numerusform>استمارات جديدة أو متغيرة: %n</numerusform>
            <numerusform>استمارات جديدة أو متغيرة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms came and cannot be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>استمارات وصلت ولا يمكن قراءتها: %n</numerusform>
            <numerusform>استمارات وصلت ولا يمكن قراءتها: %n</numerusform>
            <numerusform>استمارات وصلت ولا يمكن قراءتها: %n</numerusform>
            <numerusform>استمارات وصلت ولا يمكن قراءتها: %n</numerusform>
            <numerusform>استمارات وصلت ولا يمكن قراءتها: %n</numerusform>
            <numerusform>استمارات وصلت ولا يمكن قراءتها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a form from a file (Ctrl+O), or drop it on this window</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة استمارة من ملف (Ctrl+O)، أو إفلاته على هذه النافذة</translation>
    </message>
    <message>
        <source>Add form…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة استمارة…</translation>
    </message>
    <message>
        <source>All forms are up to date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل الاستمارات محدَّثة</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيير المشروع</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Forms on this disk that belong to another project: {named}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استمارات على هذا القرص تخص مشروعًا آخر: {named}</translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جلب الاستمارات</translation>
    </message>
    <message>
        <source>Getting forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ جلب الاستمارات</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إن كان مكتوبًا خطأً فغيّر المشروع. وإن كان صحيحًا فأضف استمارات من ملفات.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا استمارات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Press Get forms for those of the server, or Add form… for one from a file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اضغط «جلب الاستمارات» لاستمارات الخادم، أو «إضافة استمارة…» لواحدة من ملف.</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قراءة الاستمارة</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا استمارات لدى الخادم لهذه الحملة</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بانتظار الخادم</translation>
    </message>
    <message>
        <source>What was here before goes on working. See the reasons below.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما كان هنا من قبل يستمر في العمل. انظر الأسباب أدناه.</translation>
    </message>
    <message>
        <source>{campaign} of {tenant} ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{campaign} من {tenant} ({count})</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to a question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الذهاب إلى سؤال</translation>
    </message>
    <message>
        <source>Its number, its name, or words of it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>رقمه أو اسمه أو كلمات منه</translation>
    </message>
    <message>
        <source>No question is called that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سؤال بهذا الاسم</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>go there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اذهب إليه</translation>
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
        <translation>أسئلة تنتظر الإجابة الآن: {total}</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Check everything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Health</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Reads the data and every photo and file, and looks at the disk, the clock and the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يقرأ البيانات وكل صورة وملف، وينظر في القرص والساعة والخادم.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استرجاع ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيقاف الفحص</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>توقف قبل النهاية</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>All keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Go to a question to see what the form says about it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اذهب إلى سؤال لترى ما تقوله الاستمارة عنه.</translation>
    </message>
    <message>
        <source>The form says nothing more about this question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تقول الاستمارة أكثر من ذلك عن هذا السؤال.</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا نسأل هذا</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message numerus="yes">
        <source>%n more are on this disk alone, as their respondents want it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات أخرى على هذا القرص وحده كما يريد مُجيبوها: %n.</numerusform>
            <numerusform>سجلات أخرى على هذا القرص وحده كما يريد مُجيبوها: %n.</numerusform>
            <numerusform>سجلات أخرى على هذا القرص وحده كما يريد مُجيبوها: %n.</numerusform>
            <numerusform>سجلات أخرى على هذا القرص وحده كما يريد مُجيبوها: %n.</numerusform>
            <numerusform>سجلات أخرى على هذا القرص وحده كما يريد مُجيبوها: %n.</numerusform>
            <numerusform>سجلات أخرى على هذا القرص وحده كما يريد مُجيبوها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wanted there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>غير مرغوبة هناك: %n</numerusform>
            <numerusform>غير مرغوبة هناك: %n</numerusform>
            <numerusform>غير مرغوبة هناك: %n</numerusform>
            <numerusform>غير مرغوبة هناك: %n</numerusform>
            <numerusform>غير مرغوبة هناك: %n</numerusform>
            <numerusform>غير مرغوبة هناك: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات على هذا القرص وحده: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait for their respondents</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات تنتظر مُجيبيها: %n</numerusform>
            <numerusform>سجلات تنتظر مُجيبيها: %n</numerusform>
            <numerusform>سجلات تنتظر مُجيبيها: %n</numerusform>
            <numerusform>سجلات تنتظر مُجيبيها: %n</numerusform>
            <numerusform>سجلات تنتظر مُجيبيها: %n</numerusform>
            <numerusform>سجلات تنتظر مُجيبيها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات بلا إثبات كامل: %n</numerusform>
            <numerusform>سجلات بلا إثبات كامل: %n</numerusform>
            <numerusform>سجلات بلا إثبات كامل: %n</numerusform>
            <numerusform>سجلات بلا إثبات كامل: %n</numerusform>
            <numerusform>سجلات بلا إثبات كامل: %n</numerusform>
            <numerusform>سجلات بلا إثبات كامل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تنتظر موافقة: %n</numerusform>
            <numerusform>تنتظر موافقة: %n</numerusform>
            <numerusform>تنتظر موافقة: %n</numerusform>
            <numerusform>تنتظر موافقة: %n</numerusform>
            <numerusform>تنتظر موافقة: %n</numerusform>
            <numerusform>تنتظر موافقة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused, and another sync does not change that: open the record, correct it and finish it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>رُفض %n، ومزامنة أخرى لا تغيّر ذلك: افتح السجل وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n، ومزامنة أخرى لا تغيّر ذلك: افتح السجل وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n، ومزامنة أخرى لا تغيّر ذلك: افتح السجل وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n، ومزامنة أخرى لا تغيّر ذلك: افتح السجل وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n، ومزامنة أخرى لا تغيّر ذلك: افتح السجل وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n، ومزامنة أخرى لا تغيّر ذلك: افتح السجل وصحّحه وأنهه من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused: open them, correct them and finish them again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>رُفض %n: افتحه وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n: افتحه وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n: افتحه وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n: افتحه وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n: افتحه وصحّحه وأنهه من جديد.</numerusform>
            <numerusform>رُفض %n: افتحه وصحّحه وأنهه من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a receipt yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>بلا إيصال بعد: %n</numerusform>
            <numerusform>بلا إيصال بعد: %n</numerusform>
            <numerusform>بلا إيصال بعد: %n</numerusform>
            <numerusform>بلا إيصال بعد: %n</numerusform>
            <numerusform>بلا إيصال بعد: %n</numerusform>
            <numerusform>بلا إيصال بعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a whole proof</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>بلا إثبات كامل: %n</numerusform>
            <numerusform>بلا إثبات كامل: %n</numerusform>
            <numerusform>بلا إثبات كامل: %n</numerusform>
            <numerusform>بلا إثبات كامل: %n</numerusform>
            <numerusform>بلا إثبات كامل: %n</numerusform>
            <numerusform>بلا إثبات كامل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt came back for each of them. They stay on this disk too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عاد إيصال لكل واحد منها. وهي تبقى على هذا القرص أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>All %n records have arrived</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>وصلت كل السجلات (%n)</numerusform>
            <numerusform>وصلت كل السجلات (%n)</numerusform>
            <numerusform>وصلت كل السجلات (%n)</numerusform>
            <numerusform>وصلت كل السجلات (%n)</numerusform>
            <numerusform>وصلت كل السجلات (%n)</numerusform>
            <numerusform>وصلت كل السجلات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All are saved on this disk and wait for a network. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كلها محفوظة على هذا القرص وتنتظر شبكة. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>All are saved on this disk, and a sync is sending them. You can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كلها محفوظة على هذا القرص، ومزامنةٌ ترسلها الآن. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>All are saved on this disk. Press Sync to send them; you can go on working.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كلها محفوظة على هذا القرص. اضغط «مزامنة» لإرسالها؛ يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>All are saved on this disk. They go once what stands under Needs you is done.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كلها محفوظة على هذا القرص. تُرسل حالما يتم ما هو مذكور تحت «يحتاج إليك».</translation>
    </message>
    <message>
        <source>Every finished record is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل سجل منتهٍ موجود هنا</translation>
    </message>
    <message>
        <source>Every receipt is here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل إيصال موجود هنا</translation>
    </message>
    <message>
        <source>No finished records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سجلات منتهية بعد</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سجلات بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Nothing else is left to send. Each goes by itself once its respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يبقَ شيء آخر للإرسال. يذهب كل سجل وحده حين يعطي مُجيبه الإذن.</translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم ينتهِ شيء بعد</translation>
    </message>
    <message>
        <source>Press Sync to send what can go.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اضغط «مزامنة» لإرسال ما يمكن إرساله.</translation>
    </message>
    <message>
        <source>That is what their respondents want: nothing waits to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا ما يريده مُجيبوها: لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>The server took them, but not every part can be proved. See Where is my data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أخذها الخادم، لكن لا يمكن إثبات كل جزء. انظر «أين بياناتي».</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا القرص</translation>
    </message>
    <message>
        <source>What you finish is kept on this disk until a receipt says that it has arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما تنهيه يبقى على هذا القرص حتى يقول إيصال إنه وصل.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Audit trail (*.csv)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجل التغييرات (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تصدير التاريخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تاريخ {name}</translation>
    </message>
    <message>
        <source>Save it as audit.csv, as ODK has it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظه باسم audit.csv كما في ODK</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n steps</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>إظهار كل الخطوات (%n)</numerusform>
            <numerusform>إظهار كل الخطوات (%n)</numerusform>
            <numerusform>إظهار كل الخطوات (%n)</numerusform>
            <numerusform>إظهار كل الخطوات (%n)</numerusform>
            <numerusform>إظهار كل الخطوات (%n)</numerusform>
            <numerusform>إظهار كل الخطوات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{form} · version {number} of the record · the last change first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · الإصدار {number} من السجل · آخر تغيير أولًا</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Records per day</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات في اليوم</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>A new line in a long text</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سطر جديد في نص طويل</translation>
    </message>
    <message>
        <source>Add a form from a file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة استمارة من ملف</translation>
    </message>
    <message>
        <source>Add another person, child, field ...</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إضافة شخص أو طفل أو حقل آخر ...</translation>
    </message>
    <message>
        <source>An unusual answer is right, and why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إجابة غير معتادة صحيحة، ولماذا</translation>
    </message>
    <message>
        <source>Answer as in the last record of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة كما في آخر سجل من هذه الاستمارة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Cancel the sync; nothing is lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلغاء المزامنة؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار المزيد</translation>
    </message>
    <message>
        <source>Choose; letters, codes and Space do, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاختيار؛ والحروف والرموز ومفتاح المسافة تختار أيضًا</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسح الإجابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the window; everything is saved first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق النافذة؛ يُحفظ كل شيء أولًا</translation>
    </message>
    <message>
        <source>Continue the newest draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة أحدث مسودة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إعادة ما أُلغي</translation>
    </message>
    <message>
        <source>Duplicate the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ السجل كمسودة جديدة</translation>
    </message>
    <message>
        <source>Edit the record: a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعديل السجل: إصدار لاحق</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تصفية حسب الاستمارة أو التاريخ أو الوجهة أو المشكلة</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البحث في كل الإجابات</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابحث عن أي شيء أو افعله</translation>
    </message>
    <message>
        <source>Finish</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>First question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال الأول</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Go to a question by number, name or words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الذهاب إلى سؤال بالرقم أو الاسم أو الكلمات</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>In Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في السجلات</translation>
    </message>
    <message>
        <source>In Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في المزامنة</translation>
    </message>
    <message>
        <source>In a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في استمارة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Larger text; Ctrl − smaller, Ctrl 0 as usual</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نص أكبر؛ Ctrl − أصغر، Ctrl 0 كالمعتاد</translation>
    </message>
    <message>
        <source>Last question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال الأخير</translation>
    </message>
    <message>
        <source>Next answer that needs fixing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة التالية التي تحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>One question, one section or the whole form at once</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال واحد أو قسم واحد أو الاستمارة كلها معًا</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح تقويم التاريخ</translation>
    </message>
    <message>
        <source>Open the draft or record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح المسودة أو السجل</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Put into the bin for 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الوضع في سلة المحذوفات 30 يومًا</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Remove the one whose card has the keyboard</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إزالة ما على بطاقته لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Save now; it is saved as you type, too</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحفظ الآن؛ وهو يُحفظ أثناء الكتابة أيضًا</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ سجل آخر المزامنات</translation>
    </message>
    <message>
        <source>Sections, help, back to the question; Shift+F6 the other way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الأقسام ثم المساعدة ثم العودة إلى السؤال؛ Shift+F6 بالاتجاه الآخر</translation>
    </message>
    <message>
        <source>Send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إرسال ما لم يُرسل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Share a record with its respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مشاركة سجل مع المُجيب</translation>
    </message>
    <message>
        <source>Start a form by its number, on Home and in Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابدأ استمارة برقمها، في الرئيسية والاستمارات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Sync only this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة هذا السجل فقط</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إخراجه منها</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The form&apos;s next language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لغة الاستمارة التالية</translation>
    </message>
    <message>
        <source>The one before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>The question before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>This list; ? too wherever nothing is typed, F1 too but in a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه القائمة؛ وكذلك ? حيث لا يُكتب شيء، وF1 خارج الاستمارة</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التراجع عن آخر ما عُمل</translation>
    </message>
    <message>
        <source>What a newer version of the form changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يغيّره إصدار أحدث من الاستمارة</translation>
    </message>
    <message>
        <source>What was changed in this record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما تغيّر في هذا السجل</translation>
    </message>
    <message>
        <source>Where is my data, and can this disk be wiped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين بياناتي، وهل يمكن مسح هذا القرص</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>من غيّر ماذا، ومتى</translation>
    </message>
    <message>
        <source>Why we ask this, or fold that away</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا نسأل هذا، أو طيّ الشرح</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كالنظام ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed by a speaker.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ترجمة آلية لم يراجعها متحدث باللغة.</translation>
    </message>
    <message>
        <source>Of this window. Each form keeps its own language: Ctrl+Shift+L changes it while you fill.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لغة هذه النافذة. لكل استمارة لغتها: يغيّرها Ctrl+Shift+L أثناء الملء.</translation>
    </message>
    <message>
        <source>{percent} % of the sentences; the others are in English.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{percent} % من الجمل؛ والباقي بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>LastSyncCard</name>
    <message numerus="yes">
        <source>%n came back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>عاد: %n</numerusform>
            <numerusform>عاد: %n</numerusform>
            <numerusform>عاد: %n</numerusform>
            <numerusform>عاد: %n</numerusform>
            <numerusform>عاد: %n</numerusform>
            <numerusform>عاد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
            <numerusform>السجلات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تتم مزامنة بعد</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اليوم {time}</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>Changing a finished record (version {number}). The one before is kept as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيير سجل منتهٍ (الإصدار {number}). يبقى السابق كما هو.</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>This layout is not remembered: the disk refuses</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لن يُتذكّر هذا العرض: القرص يرفض</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>How much of the form is on the screen ({key}: the next layout)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كم يظهر من الاستمارة على الشاشة ({key}: العرض التالي)</translation>
    </message>
    <message>
        <source>Layout of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عرض الاستمارة</translation>
    </message>
    <message>
        <source>One question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>One section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قسم واحد</translation>
    </message>
    <message>
        <source>Question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Section</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارة كلها</translation>
    </message>
</context>
<context>
    <name>LinkTest</name>
    <message>
        <source>At most 60 kB go out, and nothing of any record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يخرج 60 kB على الأكثر، ولا شيء من أي سجل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stopping after this step</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يتوقف بعد هذه الخطوة</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>LocationLook</name>
    <message>
        <source>latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خط العرض، خط الطول</translation>
    </message>
    <message>
        <source>m accuracy</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>م دقة</translation>
    </message>
    <message>
        <source>{label}: accuracy in metres</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: الدقة بالأمتار</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It holds no answers, names or passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يحوي إجابات ولا أسماء ولا كلمات مرور.</translation>
    </message>
    <message>
        <source>Log (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل (*.json)</translation>
    </message>
    <message>
        <source>Save the log of the last syncs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ سجل آخر المزامنات</translation>
    </message>
    <message>
        <source>The log was saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ السجل باسم {file}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>As the system</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Now {percent} %. Anywhere: Ctrl + larger, Ctrl − smaller, Ctrl 0 back to 100 %.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الآن {percent} %. في أي مكان: Ctrl + أكبر، Ctrl − أصغر، Ctrl 0 للعودة إلى 100 %.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Touch: larger buttons and rows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اللمس: أزرار وصفوف أكبر</translation>
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
        <translation>القائمة</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختير {count}</translation>
    </message>
</context>
<context>
    <name>MaskedLook</name>
    <message>
        <source>Hide what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إخفاء ما يُكتب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>show</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>MonthLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لاحقًا أو سابقًا</translation>
    </message>
    <message>
        <source>month and year, such as 3/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الشهر والسنة، مثل 3/2026</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>1 of {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 من {count}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>{record} waits at {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} ينتظر عند {place}: {why}</translation>
    </message>
    <message>
        <source>{record} was refused by {place}: {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record} رفضه {place}: {why}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n deliveries were refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>عمليات التسليم المرفوضة: %n</numerusform>
            <numerusform>عمليات التسليم المرفوضة: %n</numerusform>
            <numerusform>عمليات التسليم المرفوضة: %n</numerusform>
            <numerusform>عمليات التسليم المرفوضة: %n</numerusform>
            <numerusform>عمليات التسليم المرفوضة: %n</numerusform>
            <numerusform>عمليات التسليم المرفوضة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيير المشروع</translation>
    </message>
    <message>
        <source>Ctrl+{number} starts a form only on Home and Forms, where each shows its key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>‏Ctrl+{number} يبدأ استمارة في الرئيسية والاستمارات فقط، حيث تُظهر كل استمارة مفتاحها.</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>From here: Ctrl+K.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>من هنا: Ctrl+K.</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
        <source>If it is misspelt, change the project. If it is right, add forms from files.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إن كان مكتوبًا خطأً فغيّر المشروع. وإن كان صحيحًا فأضف استمارات من ملفات.</translation>
    </message>
    <message>
        <source>Last sync: {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر مزامنة: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can go now. %n records wait; Sync says what for.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>لا يمكن إرسال شيء الآن. ينتظر من السجلات: %n؛ صفحة المزامنة تقول لماذا.</numerusform>
            <numerusform>لا يمكن إرسال شيء الآن. ينتظر من السجلات: %n؛ صفحة المزامنة تقول لماذا.</numerusform>
            <numerusform>لا يمكن إرسال شيء الآن. ينتظر من السجلات: %n؛ صفحة المزامنة تقول لماذا.</numerusform>
            <numerusform>لا يمكن إرسال شيء الآن. ينتظر من السجلات: %n؛ صفحة المزامنة تقول لماذا.</numerusform>
            <numerusform>لا يمكن إرسال شيء الآن. ينتظر من السجلات: %n؛ صفحة المزامنة تقول لماذا.</numerusform>
            <numerusform>لا يمكن إرسال شيء الآن. ينتظر من السجلات: %n؛ صفحة المزامنة تقول لماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يبقَ شيء للإرسال</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يضيع شيء: ما بقي يذهب مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Send now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. %n records can go now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>عادت الشبكة. سجلات يمكن أن تذهب الآن: %n.</numerusform>
            <numerusform>عادت الشبكة. سجلات يمكن أن تذهب الآن: %n.</numerusform>
            <numerusform>عادت الشبكة. سجلات يمكن أن تذهب الآن: %n.</numerusform>
            <numerusform>عادت الشبكة. سجلات يمكن أن تذهب الآن: %n.</numerusform>
            <numerusform>عادت الشبكة. سجلات يمكن أن تذهب الآن: %n.</numerusform>
            <numerusform>عادت الشبكة. سجلات يمكن أن تذهب الآن: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are kept. Open sync to see why.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات محفوظة. افتح المزامنة لترى السبب.</translation>
    </message>
    <message>
        <source>The server has no forms for this campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا استمارات لدى الخادم لهذه الحملة</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُوقفت المزامنة</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>توقف fieldapp بشكل غير متوقع. كل ما حُفظ موجود هنا.</translation>
    </message>
    <message>
        <source>fieldapp stopped unexpectedly. Everything saved is here; you are back where you were.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>توقف fieldapp بشكل غير متوقع. كل ما حُفظ موجود هنا؛ وقد عدت إلى حيث كنت.</translation>
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
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
            <numerusform>المشكلات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء للإجابة</translation>
    </message>
    <message>
        <source>Section {number}: {label}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القسم {number}: {label}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} من {total}</translation>
    </message>
    <message>
        <source>{done}, {problems}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done}، {problems}</translation>
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
        <translation>⁦&gt;⁩ للأفعال، ⁦#⁩ للسجلات، ⁦?⁩ للمفاتيح</translation>
    </message>
    <message>
        <source>A name, a number, an answer, or what you want to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسم أو رقم أو إجابة، أو ما تريد أن تفعل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افعل</translation>
    </message>
    <message>
        <source>Do with {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افعل بـ {record}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابحث عن أي شيء أو افعله</translation>
    </message>
    <message>
        <source>Go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اذهب إلى</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>next heading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>{act} (Alt+Down)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{act} (Alt+سهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>PickerLook</name>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>المحاولات: %n</numerusform>
            <numerusform>المحاولات: %n</numerusform>
            <numerusform>المحاولات: %n</numerusform>
            <numerusform>المحاولات: %n</numerusform>
            <numerusform>المحاولات: %n</numerusform>
            <numerusform>المحاولات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 try</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>محاولة واحدة</translation>
    </message>
    <message>
        <source>Goes by itself once the respondent agrees</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب وحده حين يوافق المُجيب</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب مع المزامنة القادمة</translation>
    </message>
    <message>
        <source>Lost or changed at the server; Receipts has Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ضاع أو تغيّر عند الخادم؛ في «الإيصالات» زر «أرسل ثانية»</translation>
    </message>
    <message>
        <source>Next try {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المحاولة التالية {wait}</translation>
    </message>
    <message>
        <source>On this disk alone. Once a project is set up, it goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>على هذا القرص وحده. حين يُعدّ مشروع يذهب مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُخذ إيصال {time}</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Taken {time}; see Receipts for what is missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُخذ {time}؛ انظر «الإيصالات» لما ينقص</translation>
    </message>
    <message>
        <source>The respondent does not want it there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يريده المُجيب هناك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين هو</translation>
    </message>
</context>
<context>
    <name>PlacesLook</name>
    <message>
        <source>Write each place on a line of its own: latitude, longitude</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اكتب كل مكان في سطر خاص به: خط العرض، خط الطول</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message numerus="yes">
        <source>%n answer(s) with no problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>إجابات بلا مشكلة: %n</numerusform>
            <numerusform>إجابات بلا مشكلة: %n</numerusform>
            <numerusform>إجابات بلا مشكلة: %n</numerusform>
            <numerusform>إجابات بلا مشكلة: %n</numerusform>
            <numerusform>إجابات بلا مشكلة: %n</numerusform>
            <numerusform>إجابات بلا مشكلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are saved. Fix the problems, then finish. You can also keep this as a draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل الإجابات محفوظة. أصلح المشكلات ثم أنهِ. ويمكنك إبقاؤها مسودة أيضًا.</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Please check: change it, or say why it is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يرجى التحقق: غيّر الإجابة، أو قل لماذا هي صحيحة</translation>
    </message>
    <message>
        <source>These are the first {shown} of {number}. Fix them and press Finish again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه أول {shown} من {number}. أصلحها واضغط «إنهاء» من جديد.</translation>
    </message>
    <message>
        <source>{problems} to fix</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>للإصلاح: {problems}</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Counted as delivered only when a receipt comes back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُعدّ مُسلَّمًا إلا حين يعود إيصال.</translation>
    </message>
    <message>
        <source>Each answer is saved as you type it, with or without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل إجابة تُحفظ أثناء كتابتها، بشبكة أو بدونها.</translation>
    </message>
    <message>
        <source>Goes by itself or when you press Sync: see Settings. A cut connection loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب وحده أو حين تضغط «مزامنة»: انظر الإعدادات. انقطاع الاتصال لا يضيّع شيئًا.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>On this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>على هذا القرص</translation>
    </message>
    <message>
        <source>Version {number}  ·  works without a network after this page</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number}  ·  يعمل بلا شبكة بعد هذه الصفحة</translation>
    </message>
    <message>
        <source>Your answers stay safe at every step.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تبقى إجاباتك آمنة في كل خطوة.</translation>
    </message>
</context>
<context>
    <name>ProofDesk</name>
    <message>
        <source>Asking the server…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال الخادم…</translation>
    </message>
    <message>
        <source>FHIR is not read back: it goes on to the service behind the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُقرأ FHIR من جديد: يمضي إلى الخدمة التي وراء الحساب.</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيصالات (*.json)</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message>
        <source>{place} could not be asked; the receipt stands as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر سؤال {place}؛ يبقى الإيصال كما كان.</translation>
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
        <translation>هي صحيحة</translation>
    </message>
    <message>
        <source>needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لازم</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات لم تُرسل: %n</numerusform>
            <numerusform>سجلات لم تُرسل: %n</numerusform>
            <numerusform>سجلات لم تُرسل: %n</numerusform>
            <numerusform>سجلات لم تُرسل: %n</numerusform>
            <numerusform>سجلات لم تُرسل: %n</numerusform>
            <numerusform>سجلات لم تُرسل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة</translation>
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
        <translation>بخطوات من {step}</translation>
    </message>
    <message>
        <source>more or less</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أكثر أو أقل</translation>
    </message>
</context>
<context>
    <name>RankLook</name>
    <message>
        <source>Move down</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>right as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صحيح كما هو</translation>
    </message>
</context>
<context>
    <name>RatingLook</name>
    <message>
        <source>rate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} من {most}</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>A server has lost or changed a part of this record. Press Send again: it goes from this disk once more, and the old receipt stays beside the new one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أضاع خادمٌ جزءًا من هذا السجل أو غيّره. اضغط «أرسل ثانية»: يذهب من هذا القرص مرة أخرى، ويبقى الإيصال القديم بجانب الجديد.</translation>
    </message>
    <message>
        <source>A server has lost or changed a part of this record. Restore the record to send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أضاع خادمٌ جزءًا من هذا السجل أو غيّره. استعد السجل لإرساله من جديد.</translation>
    </message>
    <message>
        <source>Check with the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التحقق مع الخادم</translation>
    </message>
    <message>
        <source>Done, by the server&apos;s clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تم، بساعة الخادم</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Last check</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر تحقق</translation>
    </message>
    <message>
        <source>No receipt yet. One comes back from each server that has the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا إيصال بعد. يعود واحد من كل خادم لديه السجل.</translation>
    </message>
    <message>
        <source>Number</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Receipt taken</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُخذ الإيصال</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>SHA-256 as sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 كما أُرسل</translation>
    </message>
    <message>
        <source>SHA-256 of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 للسجل</translation>
    </message>
    <message>
        <source>SHA-256 of the sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 لملف المزامنة</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>SHA-256 لملف {file}</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرسل ثانية</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف المزامنة</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملف {number}</translation>
    </message>
    <message>
        <source>{count} of {total} named in the receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} من {total} مذكورة في الإيصال</translation>
    </message>
    <message>
        <source>{place}: not proved. No receipt of it is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: غير مثبت. لا إيصال منه هنا.</translation>
    </message>
    <message>
        <source>{place}: not proved. The receipt does not name every file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: غير مثبت. الإيصال لا يذكر كل ملف.</translation>
    </message>
    <message>
        <source>{place}: not proved. {why}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: غير مثبت. {why}</translation>
    </message>
    <message>
        <source>{place}: proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{place}: مثبت</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة الإصدار {number}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ كمسودة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>History</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Start version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدء إصدار</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Version {number} lies in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number} في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number} من {total}</translation>
    </message>
    <message>
        <source>Version {number}, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {number}، مسودة</translation>
    </message>
    <message>
        <source>Why is it changed? You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا يُغيَّر؟ يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ كمسودة</translation>
    </message>
    <message>
        <source>edit</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>share</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مشاركة</translation>
    </message>
</context>
<context>
    <name>RecordDetailPage</name>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>{form}, version {version} · finished {time} · number {id}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}، الإصدار {version} · انتهى {time} · الرقم {id}</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>All forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل الاستمارات</translation>
    </message>
    <message>
        <source>Any date</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>Arrived at {place}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وصلت إلى {place}</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Date of the last change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تاريخ آخر تغيير</translation>
    </message>
    <message>
        <source>Destination</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Earlier than that</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أقدم من ذلك</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Not at {place} yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تصل إلى {place} بعد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>With or without a problem</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بمشكلة أو بدونها</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أمس</translation>
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
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Continue</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Loading</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا القرص</translation>
    </message>
    <message>
        <source>draft {number} · {answered} of {total} · {form} · begun {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسودة {number} · {answered} من {total} · {form} · بدأت {time}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{form} · version {number} of the record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form} · الإصدار {number} من السجل</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
            <numerusform>المسودات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
            <numerusform>تحتاج إليك: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسودة واحدة</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>1 يحتاج إليك</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Bin ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سلة المحذوفات ({count})</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by form, date, destination or problem (Ctrl+Shift+F)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تصفية حسب الاستمارة أو التاريخ أو الوجهة أو المشكلة (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التصفية ({count})</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البحث في كل الإجابات</translation>
    </message>
    <message>
        <source>Find in answers, titles and forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البحث في الإجابات والعناوين والاستمارات</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سجل يطابق.</translation>
    </message>
    <message>
        <source>No records yet. Drafts and finished records show here, with where each copy is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سجلات بعد. تظهر هنا المسودات والسجلات المنتهية، مع مكان كل نسخة.</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عرض كل الاستمارات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يظهر {shown} من {total}</translation>
    </message>
    <message>
        <source>Start a form: every answer is saved on this disk as you type.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابدأ استمارة: كل إجابة تُحفظ على هذا القرص أثناء كتابتها.</translation>
    </message>
    <message>
        <source>Where each record is, and whether this disk can be wiped (Ctrl+Shift+W)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين كل سجل، وهل يمكن مسح هذا القرص (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين بياناتي</translation>
    </message>
    <message>
        <source>Where your records are</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين سجلاتك</translation>
    </message>
    <message>
        <source>Words are found by their first letters. Fewer words find more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تُعثر على الكلمات بأحرفها الأولى. كلمات أقل تجد أكثر.</translation>
    </message>
    <message>
        <source>choose more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار المزيد</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>move</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>open</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} مُسلَّمة</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} لم تُرسل</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message numerus="yes">
        <source>%n files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
            <numerusform>الملفات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>A recovery puts the damaged file aside and reads it page by page into a new one. All answers that can be read come back; then you see what did not.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يضع الاسترجاع الملف التالف جانبًا ويقرؤه صفحة صفحة إلى ملف جديد. تعود كل الإجابات التي يمكن قراءتها؛ ثم ترى ما لم يعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything that was found is back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عاد كل ما عُثر عليه</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} pages</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فُحصت {done} من {total} صفحة</translation>
    </message>
    <message>
        <source>Open fieldapp</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح fieldapp</translation>
    </message>
    <message>
        <source>Reading the damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قراءة الملف التالف</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استرجاع ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Recovered, but not everything could be read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استُرجع، لكن تعذّرت قراءة كل شيء</translation>
    </message>
    <message>
        <source>Some of the file with your forms, drafts and records cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّرت قراءة جزء من ملف استماراتك ومسوداتك وسجلاتك.</translation>
    </message>
    <message>
        <source>The damaged file is kept, so your supervisor can still look at it. Photos and files lie beside it and are not touched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملف التالف محفوظ، ليستطيع مشرفك النظر فيه. الصور والملفات بجانبه ولا تُمسّ.</translation>
    </message>
    <message>
        <source>The data on this laptop is damaged</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البيانات على هذا الحاسوب تالفة</translation>
    </message>
    <message>
        <source>The file with your forms, drafts and records cannot be opened. Nothing was changed in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر فتح ملف استماراتك ومسوداتك وسجلاتك. لم يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>The recovery runs</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاسترجاع جارٍ</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يمكنك فعله</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Look at these records; something of them is missing:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انظر في هذه السجلات؛ ينقصها شيء:</translation>
    </message>
    <message>
        <source>Lost</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ضاع</translation>
    </message>
    <message>
        <source>More of them: {count}. Settings, Health checks all.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هناك المزيد: {count}. «السلامة» في الإعدادات تفحصها كلها.</translation>
    </message>
    <message>
        <source>Of the lost, from older copies</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مما ضاع، من نسخ أقدم</translation>
    </message>
    <message>
        <source>Pages that could not be read: {bad} of {all}; of the last changes: {log}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صفحات تعذّرت قراءتها: {bad} من {all}؛ ومن آخر التغييرات: {log}</translation>
    </message>
    <message>
        <source>Read</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>The damaged file is kept here:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملف التالف محفوظ هنا:</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>{record}: its entry was made again from its answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: أُعيد إنشاء مدخله من إجاباته</translation>
    </message>
    <message>
        <source>{record}: lost {rows}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{record}: ضاع {rows}</translation>
    </message>
</context>
<context>
    <name>RoomNotice</name>
    <message>
        <source>Answers are still saved. Photos and files are taken again when there is room.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابات ما زالت تُحفظ. وتُقبل الصور والملفات حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>احذف ملفات لا تحتاج إليها أو أفرغ سلة المحذوفات قبل ألا تتسع للصور.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القرص ممتلئ تقريبًا: بقي {free}</translation>
    </message>
    <message>
        <source>The disk is filling up: {free} free</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القرص يمتلئ: بقي {free}</translation>
    </message>
</context>
<context>
    <name>Same</name>
    <message>
        <source>A file is not taken over. Choose it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُنقل ملف. اختره هنا.</translation>
    </message>
    <message>
        <source>Every record has its own here, so it is not taken over</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لكل سجل قيمته الخاصة هنا، لذلك لا تُنقل</translation>
    </message>
    <message>
        <source>Go to an answer first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتقل إلى إجابة أولاً</translation>
    </message>
    <message>
        <source>It is already as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هي بالفعل كما في {record}</translation>
    </message>
    <message>
        <source>Same as in {record}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كما في {record}</translation>
    </message>
    <message>
        <source>There is no answer here to clear</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا إجابة هنا لمسحها</translation>
    </message>
    <message>
        <source>There is no other record of this form on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سجل آخر من هذه الاستمارة على هذا القرص</translation>
    </message>
    <message>
        <source>There is nothing to duplicate yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء لنسخه بعد</translation>
    </message>
    <message>
        <source>What stands behind dots is not taken over. Type it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يُخفى وراء النقاط لا يُنقل. اكتبه هنا.</translation>
    </message>
    <message>
        <source>the draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسودة {time}</translation>
    </message>
    <message>
        <source>the record finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل المنتهي {time}</translation>
    </message>
    <message>
        <source>{question}: cleared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: مُسحت</translation>
    </message>
    <message>
        <source>{record} has no answer here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا إجابة هنا في {record}</translation>
    </message>
    <message>
        <source>“{name}”, a draft of {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}»، مسودة {time}</translation>
    </message>
    <message>
        <source>“{name}”, finished {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}»، انتهى {time}</translation>
    </message>
</context>
<context>
    <name>SavedDot</name>
    <message>
        <source>Not saved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Nothing typed yet. It saves by itself</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُكتب شيء بعد. الحفظ يتم تلقائيًا</translation>
    </message>
    <message>
        <source>Saved on this disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ على هذا القرص</translation>
    </message>
    <message>
        <source>Saved on this disk {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ على هذا القرص {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Not answered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بلا إجابة.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>0 = as long as it takes. Empty = as digi.me sees fit.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>0 = ما يلزم من الوقت. فارغ = كما يرى digi.me.</translation>
    </message>
    <message>
        <source>All that the contract allows</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل ما يسمح به العقد</translation>
    </message>
    <message>
        <source>As digi.me writes it, in JSON. Empty = all that the contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كما يكتبه digi.me، بصيغة JSON. فارغ = كل ما يسمح به العقد.</translation>
    </message>
    <message>
        <source>As written below</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كما كُتب أدناه</translation>
    </message>
    <message>
        <source>Look for new data at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البحث عن بيانات جديدة مدة أقصاها</translation>
    </message>
    <message>
        <source>Media and posts of Instagram and Twitter, of the last year</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وسائط ومنشورات Instagram وTwitter من السنة الأخيرة</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُترك شيء.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Service groups: {groups}; services: {services}; kinds: {kinds}; times: {times}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مجموعات الخدمات: {groups}؛ الخدمات: {services}؛ الأنواع: {kinds}؛ الأوقات: {times}.</translation>
    </message>
    <message>
        <source>What digi.me is asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يُطلب من digi.me</translation>
    </message>
    <message>
        <source>What was played on Spotify in the last month</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما سُمع على Spotify في الشهر الأخير</translation>
    </message>
    <message>
        <source>Write a whole number of seconds, 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اكتب عددًا صحيحًا من الثواني، 0 أو أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
            <numerusform>وأخرى: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ثانية</translation>
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
        <translation>الجزء {number} من {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>Section {number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القسم {number} من {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>{size}, turned into a JPEG that the server takes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size}، حُوّلت إلى JPEG يقبله الخادم</translation>
    </message>
</context>
<context>
    <name>SearchLook</name>
    <message>
        <source>Type to search {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اكتب للبحث في {count} خيارًا</translation>
    </message>
    <message>
        <source>list</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n records are not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Account and project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحساب والمشروع</translation>
    </message>
    <message>
        <source>Change project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيير المشروع</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s name above into your file manager.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انسخ اسم المجلد أعلاه إلى مدير ملفاتك.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>No program on this laptop opens folders</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا برنامج على هذا الحاسوب يفتح المجلدات</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Records go to</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب السجلات إلى</translation>
    </message>
    <message>
        <source>Reports</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المستخدم الداخل</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ تسجيل الخروج</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البقاء داخلًا</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Tenant and campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المستأجر والحملة</translation>
    </message>
    <message>
        <source>They stay on this disk and go when somebody signs in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تبقى على هذا القرص وتذهب حين يسجّل أحد الدخول من جديد.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>{tenant}, {campaign}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{tenant}، {campaign}</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Access given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطي الإذن</translation>
    </message>
    <message>
        <source>Address of the last page, or the code in it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عنوان الصفحة الأخيرة، أو الرمز الذي فيه</translation>
    </message>
    <message>
        <source>Ask in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ask on the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال على هاتف المُجيب</translation>
    </message>
    <message>
        <source>Asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>By phone: they point it at the code and answer. Their last page then cannot be reached, which is right: they show or send you its address, and you put it into the field below. In this laptop&apos;s browser: it comes back by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بالهاتف: يوجّهه المُجيب إلى الرمز ويجيب. عندها لا تُفتح صفحته الأخيرة، وهذا صحيح: يريك عنوانها أو يرسله إليك، وتضعه في الحقل أدناه. في متصفح هذا الحاسوب: يعود وحده.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Given {time}, but digi.me does not take it any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطي {time}، لكن digi.me لم يعد يقبله.</translation>
    </message>
    <message>
        <source>Given {time}, good until {end}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطي {time}، صالح حتى {end}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطي {time}.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إنشاء رابط جديد</translation>
    </message>
    <message>
        <source>No, forget this access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا، انسَ هذا الإذن</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>Noted {time}: they are not asked any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>دُوّن {time}: لم يعد المُجيب يُسأل.</translation>
    </message>
    <message>
        <source>Nothing of this record goes to digi.me, and nobody waits for it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يذهب شيء من هذا السجل إلى digi.me، ولا أحد ينتظره.</translation>
    </message>
    <message>
        <source>One more yes lets the copy be read back, which proves every byte of it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>موافقة أخرى تتيح قراءة النسخة من جديد، وهذا يثبت كل بايت منها.</translation>
    </message>
    <message>
        <source>Open in this laptop&apos;s browser</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>QR code of the link for the respondent&apos;s phone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>رمز QR للرابط لهاتف المُجيب</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>Said no</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قال لا</translation>
    </message>
    <message>
        <source>Share with the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مشاركة مع المُجيب</translation>
    </message>
    <message>
        <source>Take access back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سحب الإذن</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>The access is forgotten on this laptop. What is in their digi.me stays there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نُسي الإذن على هذا الحاسوب. ما في digi.me الخاص به يبقى هناك.</translation>
    </message>
    <message>
        <source>The link is not here any more, or the sign-in is locked. Make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد الرابط هنا، أو تسجيل الدخول مقفل. أنشئ رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The respondent is asked as soon as there is a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُسأل المُجيب حالما تتوفر شبكة.</translation>
    </message>
    <message>
        <source>They are still to be asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُسأل المُجيب بعد.</translation>
    </message>
    <message>
        <source>They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن سؤال المُجيب من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>They can have a copy in their own digi.me. Whatever they say, the record stays here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكنه أن يحصل على نسخة في digi.me الخاص به. ومهما قال يبقى السجل هنا.</translation>
    </message>
    <message>
        <source>They do not want this, or have no digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يريد المُجيب هذا، أو ليس لديه digi.me</translation>
    </message>
    <message>
        <source>They said no {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قال المُجيب لا {time}.</translation>
    </message>
    <message>
        <source>This is the same digi.me as for “{title}”. Is it the same person or household? Nothing of this record is shared before you say.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا digi.me نفسه الذي لـ«{title}». هل هو الشخص نفسه أو الأسرة نفسها؟ لا يُشارَك شيء من هذا السجل قبل أن تجيب.</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُسأل لاحقًا</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُنظر فيه</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعمال هذه الإجابة</translation>
    </message>
    <message>
        <source>Yes, the same person or household</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نعم، الشخص نفسه أو الأسرة نفسها</translation>
    </message>
</context>
<context>
    <name>ShareDesk</name>
    <message>
        <source>Asking digi.me for a link…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>طلب رابط من digi.me…</translation>
    </message>
    <message>
        <source>Asking digi.me…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال digi.me…</translation>
    </message>
    <message>
        <source>No access was given</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُعطَ إذن</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into one, or use a phone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر فتح متصفح. انسخ الرابط إلى واحد، أو استعمل هاتفًا.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء يُعمل هنا</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>This page waits for an answer from digi.me alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه الصفحة تنتظر إجابة من digi.me وحده.</translation>
    </message>
    <message>
        <source>You can close this page. The laptop that asked you says what happened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكنك إغلاق هذه الصفحة. الحاسوب الذي سألك يقول ما حدث.</translation>
    </message>
    <message>
        <source>You can close this page. The rest is seen to on the laptop that asked you.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكنك إغلاق هذه الصفحة. والباقي يتم على الحاسوب الذي سألك.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that this is translated into</comment>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة لازمة.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Begin with https://</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابدأ بـ https://</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Choose a passphrase. It locks your sign-in on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختر عبارة مرور. هي تقفل تسجيل دخولك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Enter the passphrase you chose on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أدخل عبارة المرور التي اخترتها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Forgot the passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Got a project file? It fills this in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أعندك ملف مشروع؟ هو يملأ هذا.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح ملف مشروع</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Password</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Project</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Server address</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Tenant {tenant}  ·  {address}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المستأجر {tenant}  ·  {address}</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاثنتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>User name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بانتظار الخادم</translation>
    </message>
    <message>
        <source>Without a network you can still fill in forms. Records wait on this disk until you sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكنك ملء الاستمارات بلا شبكة أيضًا. تنتظر السجلات على هذا القرص حتى تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Work now, sign in later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اعمل الآن وسجّل الدخول لاحقًا</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>As the system ({language})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كالنظام ({language})</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Once, with a network. After this, forms and drafts work without one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مرة واحدة، بشبكة. بعدها تعمل الاستمارات والمسودات بلا شبكة.</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح ملف مشروع</translation>
    </message>
    <message>
        <source>Project files (*.json);;All files (*)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملفات المشروع (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Sign in to start</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجّل الدخول للبدء</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Unlock to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح القفل للإرسال</translation>
    </message>
    <message>
        <source>Your sign-in is kept on this laptop under your passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل دخولك محفوظ على هذا الحاسوب تحت عبارة مرورك.</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>next field</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>SignatureLook</name>
    <message>
        <source>a picture of the signature, or paste it with Ctrl+V</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صورة للتوقيع، أو الصقها بـ Ctrl+V</translation>
    </message>
    <message>
        <source>or type the name to sign with</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أو اكتب الاسم للتوقيع</translation>
    </message>
    <message>
        <source>sign with a name</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التوقيع باسم</translation>
    </message>
    <message>
        <source>{label}: choose a picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{label}: اختيار صورة</translation>
    </message>
</context>
<context>
    <name>SoftLine</name>
    <message>
        <source>Accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قُبلت كما هي: {reason}</translation>
    </message>
    <message>
        <source>It is right</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هي صحيحة</translation>
    </message>
    <message>
        <source>Why is it right? Enter keeps it, and it is sent with the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا هو صحيح؟ مفتاح Enter يحفظ السبب، ويُرسل مع السجل.</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message numerus="yes">
        <source>%n on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
            <numerusform>هنا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Get forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جلب الاستمارات</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا استمارات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عرض كل الاستمارات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start a form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدء استمارة</translation>
    </message>
    <message>
        <source>They come from the server. Once here, they work without a network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تأتي من الخادم. وحين تصل تعمل بلا شبكة.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Why: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السبب: {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخطوة {number} من {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{answered} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answered} من {total}</translation>
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
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record still to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجل واحد لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the sync (Shift+F5)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلغاء المزامنة (Shift+F5)</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>It ends within seconds. Nothing is lost: what is on its way goes again later.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تنتهي في ثوانٍ. لا يضيع شيء: ما في الطريق يذهب من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر مزامنة {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync {time}: %n receipts came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>آخر مزامنة {time}: الإيصالات التي عادت %n.</numerusform>
            <numerusform>آخر مزامنة {time}: الإيصالات التي عادت %n.</numerusform>
            <numerusform>آخر مزامنة {time}: الإيصالات التي عادت %n.</numerusform>
            <numerusform>آخر مزامنة {time}: الإيصالات التي عادت %n.</numerusform>
            <numerusform>آخر مزامنة {time}: الإيصالات التي عادت %n.</numerusform>
            <numerusform>آخر مزامنة {time}: الإيصالات التي عادت %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {time}: 1 receipt came back.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر مزامنة {time}: عاد إيصال واحد.</translation>
    </message>
    <message>
        <source>Last sync {time}: it could not send everything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر مزامنة {time}: لم تستطع إرسال كل شيء.</translation>
    </message>
    <message>
        <source>No sync on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا مزامنة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يبقَ شيء للإرسال</translation>
    </message>
    <message>
        <source>Nothing is lost: what is left goes when you resume.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يضيع شيء: ما بقي يذهب حين تستأنف.</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء للإرسال بعد</translation>
    </message>
    <message>
        <source>Off</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Off: nothing goes until you press Sync, and nothing is tried again by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا: لا يذهب شيء حتى تضغط «مزامنة»، ولا يُعاد شيء وحده.</translation>
    </message>
    <message>
        <source>Only where it costs nothing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فقط حيث لا يكلّف شيئًا</translation>
    </message>
    <message>
        <source>Only where it costs nothing: over networks that are not metered. Where this laptop cannot tell, nothing goes by itself and the Sync page says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فقط حيث لا يكلّف شيئًا: عبر شبكات لا تُحسب بالاستهلاك. وحيث لا يعرف هذا الحاسوب ذلك لا يذهب شيء وحده وتقوله صفحة المزامنة.</translation>
    </message>
    <message>
        <source>Over a slow link the answers of many records arrive before the first large photo.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عبر اتصال بطيء تصل إجابات سجلات كثيرة قبل أول صورة كبيرة.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause or resume (Ctrl+P)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إيقاف مؤقت أو استئناف (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pausing the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ إيقاف المزامنة مؤقتًا</translation>
    </message>
    <message>
        <source>Records with big files wait for those without</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات ذات الملفات الكبيرة تنتظر غيرها</translation>
    </message>
    <message>
        <source>Resume</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Send finished records by themselves</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إرسال السجلات المنتهية وحدها</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>إرسال السجلات: %n</numerusform>
            <numerusform>إرسال السجلات: %n</numerusform>
            <numerusform>إرسال السجلات: %n</numerusform>
            <numerusform>إرسال السجلات: %n</numerusform>
            <numerusform>إرسال السجلات: %n</numerusform>
            <numerusform>إرسال السجلات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending 1 record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إرسال سجل واحد</translation>
    </message>
    <message>
        <source>Sending never removes a record from this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإرسال لا يزيل أي سجل من هذا القرص.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Stopping the sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ إيقاف المزامنة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تقدم المزامنة</translation>
    </message>
    <message>
        <source>The server does not answer now. The records are saved on this disk. {last}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخادم لا يجيب الآن. السجلات محفوظة على هذا القرص. {last}</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes by itself in 10 min.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُوقفت المزامنة. لا يضيع شيء: ما بقي يذهب وحده بعد 10 دقائق.</translation>
    </message>
    <message>
        <source>The sync was stopped. Nothing is lost: what is left goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُوقفت المزامنة. لا يضيع شيء: ما بقي يذهب مع القادمة.</translation>
    </message>
    <message>
        <source>You can keep working. Cancel loses nothing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكنك متابعة العمل. الإلغاء لا يضيّع شيئًا.</translation>
    </message>
    <message>
        <source>{doing}, this file {size}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{doing}، هذا الملف {size}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{done} من %n من السجلات</numerusform>
            <numerusform>{done} من %n من السجلات</numerusform>
            <numerusform>{done} من %n من السجلات</numerusform>
            <numerusform>{done} من %n من السجلات</numerusform>
            <numerusform>{done} من %n من السجلات</numerusform>
            <numerusform>{done} من %n من السجلات</numerusform>
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
        <translation>{size}، {speed}</translation>
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
        <translation>إلى {place}</translation>
    </message>
</context>
<context>
    <name>SyncFoot</name>
    <message>
        <source>A sync runs. Test when it has ended.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة جارية. اختبر حين تنتهي.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Save the log of the last syncs (Ctrl+S)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حفظ سجل آخر المزامنات (Ctrl+S)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Test connection (Ctrl+T)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختبار الاتصال (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Its project is open again. It goes with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مشروعه مفتوح من جديد. يذهب مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>State</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>to {place} · {time} · {number} · {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلى {place} · {time} · {number} · {form}</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n more are owed. Records has all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>أخرى يجب إرسالها: %n. في «السجلات» كلها.</numerusform>
            <numerusform>أخرى يجب إرسالها: %n. في «السجلات» كلها.</numerusform>
            <numerusform>أخرى يجب إرسالها: %n. في «السجلات» كلها.</numerusform>
            <numerusform>أخرى يجب إرسالها: %n. في «السجلات» كلها.</numerusform>
            <numerusform>أخرى يجب إرسالها: %n. في «السجلات» كلها.</numerusform>
            <numerusform>أخرى يجب إرسالها: %n. في «السجلات» كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Fill a form and finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>املأ استمارة وأنهها.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>No finished records. A record you finish waits here until each server has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا سجلات منتهية. السجل الذي تنهيه ينتظر هنا حتى يكون عند كل خادم.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عرض كل الاستمارات</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>زامن الآن</translation>
    </message>
    <message numerus="yes">
        <source>The network is back. Sync %n records now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>عادت الشبكة. هل تُزامن السجلات الآن (%n)؟</numerusform>
            <numerusform>عادت الشبكة. هل تُزامن السجلات الآن (%n)؟</numerusform>
            <numerusform>عادت الشبكة. هل تُزامن السجلات الآن (%n)؟</numerusform>
            <numerusform>عادت الشبكة. هل تُزامن السجلات الآن (%n)؟</numerusform>
            <numerusform>عادت الشبكة. هل تُزامن السجلات الآن (%n)؟</numerusform>
            <numerusform>عادت الشبكة. هل تُزامن السجلات الآن (%n)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back. Sync 1 record now?</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عادت الشبكة. هل يُزامن سجل واحد الآن؟</translation>
    </message>
    <message>
        <source>{count} blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} متوقفة</translation>
    </message>
    <message>
        <source>{count} delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} مُسلَّمة</translation>
    </message>
    <message>
        <source>{count} in line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} في الدور</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} غير مؤكدة</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} مرفوضة</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} قيد الإرسال</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} تنتظر</translation>
    </message>
</context>
<context>
    <name>SyncTable</name>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Records to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجلات للإرسال</translation>
    </message>
</context>
<context>
    <name>TextAreaLook</name>
    <message>
        <source>new line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سطر جديد</translation>
    </message>
</context>
<context>
    <name>TileLook</name>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>go and tick</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتقال وتأشير</translation>
    </message>
</context>
<context>
    <name>TimeLook</name>
    <message>
        <source>hours:minutes, such as 14:05</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ساعات:دقائق، مثل 14:05</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>لم تُرسل: %n</numerusform>
            <numerusform>لم تُرسل: %n</numerusform>
            <numerusform>لم تُرسل: %n</numerusform>
            <numerusform>لم تُرسل: %n</numerusform>
            <numerusform>لم تُرسل: %n</numerusform>
            <numerusform>لم تُرسل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابحث عن أي شيء أو افعله</translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابحث عن أي شيء أو افعله (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لغة الاستمارة</translation>
    </message>
    <message>
        <source>Language of the form (Ctrl+Shift+L: the next one)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لغة الاستمارة (Ctrl+Shift+L: التالية)</translation>
    </message>
    <message>
        <source>Network not known yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الشبكة غير معروفة بعد</translation>
    </message>
    <message>
        <source>No network</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شبكة منذ {time}</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا مشروع بعد</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Online</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Sync (F5): send what is not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة (F5): إرسال ما لم يُرسل</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ المزامنة</translation>
    </message>
    <message>
        <source>Syncing {percent} %</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ المزامنة {percent} %</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>locked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>signed out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خارج</translation>
    </message>
    <message>
        <source>{number} not sent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} لم تُرسل</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخ ما كُتب</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, close the form, then open the draft again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انسخ ما كُتب إن لزم، وأغلق الاستمارة، ثم افتح المسودة من جديد.</translation>
    </message>
    <message>
        <source>Copy what was typed if it is needed, then close the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انسخ ما كُتب إن لزم، ثم أغلق الاستمارة.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يظهر كما هو الآن. راجع الإجابات ثم أنهه.</translation>
    </message>
    <message>
        <source>Not attached: fieldapp ran into a fault of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُرفق: واجه fieldapp خطأً داخليًا.</translation>
    </message>
    <message>
        <source>Not saved. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ. أبقِ هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Not saved: fieldapp ran into a fault of its own. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ: واجه fieldapp خطأً داخليًا. أبقِ هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Press Try again. If that does not help, tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اضغط «حاول مرة أخرى». إن لم ينفع فأخبر مشرفك.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نُقلت هذه المسودة في مكان آخر إلى إصدار آخر من استمارتها. ما كُتب منذئذ غير محفوظ.</translation>
    </message>
    <message>
        <source>This draft was not moved. It is as it was, with every answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تُنقل هذه المسودة. هي كما كانت بكل إجابة.</translation>
    </message>
    <message>
        <source>This record was finished or removed elsewhere. What was typed since is not saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُنهي هذا السجل أو أُزيل في مكان آخر. ما كُتب منذئذ غير محفوظ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>What was typed is copied. Paste it where it is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نُسخ ما كُتب. الصقه حيث يلزم.</translation>
    </message>
    <message>
        <source>What you typed is still here. Press Try again. If that does not help, copy what was typed and tell your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما كتبته ما زال هنا. اضغط «حاول مرة أخرى». إن لم ينفع فانسخ ما كُتب وأخبر مشرفك.</translation>
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
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Moved to {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نُقل إلى {version}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء يُعاد</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصدار آخر من الاستمارة</translation>
    </message>
    <message>
        <source>the newer version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار الأحدث</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Redo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n answer(s) carry over: all of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>الإجابات التي تنتقل: %n، وهي كلها.</numerusform>
            <numerusform>الإجابات التي تنتقل: %n، وهي كلها.</numerusform>
            <numerusform>الإجابات التي تنتقل: %n، وهي كلها.</numerusform>
            <numerusform>الإجابات التي تنتقل: %n، وهي كلها.</numerusform>
            <numerusform>الإجابات التي تنتقل: %n، وهي كلها.</numerusform>
            <numerusform>الإجابات التي تنتقل: %n، وهي كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تغييرات في الكلمات: %n</numerusform>
            <numerusform>تغييرات في الكلمات: %n</numerusform>
            <numerusform>تغييرات في الكلمات: %n</numerusform>
            <numerusform>تغييرات في الكلمات: %n</numerusform>
            <numerusform>تغييرات في الكلمات: %n</numerusform>
            <numerusform>تغييرات في الكلمات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>خيارات أُضيفت: %n</numerusform>
            <numerusform>خيارات أُضيفت: %n</numerusform>
            <numerusform>خيارات أُضيفت: %n</numerusform>
            <numerusform>خيارات أُضيفت: %n</numerusform>
            <numerusform>خيارات أُضيفت: %n</numerusform>
            <numerusform>خيارات أُضيفت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>خيارات تغيّرت: %n</numerusform>
            <numerusform>خيارات تغيّرت: %n</numerusform>
            <numerusform>خيارات تغيّرت: %n</numerusform>
            <numerusform>خيارات تغيّرت: %n</numerusform>
            <numerusform>خيارات تغيّرت: %n</numerusform>
            <numerusform>خيارات تغيّرت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>خيارات أُزيلت: %n</numerusform>
            <numerusform>خيارات أُزيلت: %n</numerusform>
            <numerusform>خيارات أُزيلت: %n</numerusform>
            <numerusform>خيارات أُزيلت: %n</numerusform>
            <numerusform>خيارات أُزيلت: %n</numerusform>
            <numerusform>خيارات أُزيلت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) to questions</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>تغييرات أخرى في الأسئلة: %n</numerusform>
            <numerusform>تغييرات أخرى في الأسئلة: %n</numerusform>
            <numerusform>تغييرات أخرى في الأسئلة: %n</numerusform>
            <numerusform>تغييرات أخرى في الأسئلة: %n</numerusform>
            <numerusform>تغييرات أخرى في الأسئلة: %n</numerusform>
            <numerusform>تغييرات أخرى في الأسئلة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>أسئلة أُضيفت: %n</numerusform>
            <numerusform>أسئلة أُضيفت: %n</numerusform>
            <numerusform>أسئلة أُضيفت: %n</numerusform>
            <numerusform>أسئلة أُضيفت: %n</numerusform>
            <numerusform>أسئلة أُضيفت: %n</numerusform>
            <numerusform>أسئلة أُضيفت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>أسئلة أُزيلت: %n</numerusform>
            <numerusform>أسئلة أُزيلت: %n</numerusform>
            <numerusform>أسئلة أُزيلت: %n</numerusform>
            <numerusform>أسئلة أُزيلت: %n</numerusform>
            <numerusform>أسئلة أُزيلت: %n</numerusform>
            <numerusform>أسئلة أُزيلت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>قواعد تغيّرت: %n</numerusform>
            <numerusform>قواعد تغيّرت: %n</numerusform>
            <numerusform>قواعد تغيّرت: %n</numerusform>
            <numerusform>قواعد تغيّرت: %n</numerusform>
            <numerusform>قواعد تغيّرت: %n</numerusform>
            <numerusform>قواعد تغيّرت: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this form is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يوجد هنا إصدار أحدث من هذه الاستمارة.</translation>
    </message>
    <message>
        <source>Move this draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نقل هذه المسودة</translation>
    </message>
    <message>
        <source>Nothing differs that you would notice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا فرق تلاحظه.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انظر ما يتغير</translation>
    </message>
    <message>
        <source>See what changes (F7)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انظر ما يتغير (F7)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The one answer carries over.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة الوحيدة تنتقل.</translation>
    </message>
    <message>
        <source>There is no newer version of this form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا إصدار أحدث من هذه الاستمارة</translation>
    </message>
    <message>
        <source>This draft stays with {version}. F7 shows what changes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تبقى هذه المسودة مع {version}. يُظهر F7 ما يتغير.</translation>
    </message>
    <message>
        <source>its version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصدارها</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>{changes} and more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{changes} وغير ذلك</translation>
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
            <numerusform>تنتقل {kept} من %n إجابة.</numerusform>
            <numerusform>تنتقل {kept} من %n إجابة.</numerusform>
            <numerusform>تنتقل {kept} من %n إجابة.</numerusform>
            <numerusform>تنتقل {kept} من %n إجابة.</numerusform>
            <numerusform>تنتقل {kept} من %n إجابة.</numerusform>
            <numerusform>تنتقل {kept} من %n إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>No program on this computer opens it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا برنامج على هذا الحاسوب يفتحه</translation>
    </message>
</context>
<context>
    <name>WhereModel</name>
    <message>
        <source>Backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup: none</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نسخة احتياطية: لا توجد</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>This disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا القرص</translation>
    </message>
    <message>
        <source>This disk: {state}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا القرص: {state}</translation>
    </message>
    <message>
        <source>checked {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فُحص {time}</translation>
    </message>
    <message>
        <source>files: {there} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملفات: {there} من {total}</translation>
    </message>
    <message>
        <source>here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>here, a draft</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هنا، مسودة</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>no backup</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا نسخة احتياطية</translation>
    </message>
    <message>
        <source>not whole</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>see its receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انظر إيصاله</translation>
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
        <translation>أين كل سجل</translation>
    </message>
</context>
<context>
    <name>WhereaboutsPage</name>
    <message numerus="yes">
        <source>%n damaged data files were set aside; ask for help first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>ملفات بيانات تالفة وُضعت جانبًا (%n)؛ اطلب المساعدة أولًا</numerusform>
            <numerusform>ملفات بيانات تالفة وُضعت جانبًا (%n)؛ اطلب المساعدة أولًا</numerusform>
            <numerusform>ملفات بيانات تالفة وُضعت جانبًا (%n)؛ اطلب المساعدة أولًا</numerusform>
            <numerusform>ملفات بيانات تالفة وُضعت جانبًا (%n)؛ اطلب المساعدة أولًا</numerusform>
            <numerusform>ملفات بيانات تالفة وُضعت جانبًا (%n)؛ اطلب المساعدة أولًا</numerusform>
            <numerusform>ملفات بيانات تالفة وُضعت جانبًا (%n)؛ اطلب المساعدة أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered records are not wholly proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات مُسلَّمة غير مثبتة كلها: %n</numerusform>
            <numerusform>سجلات مُسلَّمة غير مثبتة كلها: %n</numerusform>
            <numerusform>سجلات مُسلَّمة غير مثبتة كلها: %n</numerusform>
            <numerusform>سجلات مُسلَّمة غير مثبتة كلها: %n</numerusform>
            <numerusform>سجلات مُسلَّمة غير مثبتة كلها: %n</numerusform>
            <numerusform>سجلات مُسلَّمة غير مثبتة كلها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers are on this disk alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>مسودات بإجابات على هذا القرص وحده: %n</numerusform>
            <numerusform>مسودات بإجابات على هذا القرص وحده: %n</numerusform>
            <numerusform>مسودات بإجابات على هذا القرص وحده: %n</numerusform>
            <numerusform>مسودات بإجابات على هذا القرص وحده: %n</numerusform>
            <numerusform>مسودات بإجابات على هذا القرص وحده: %n</numerusform>
            <numerusform>مسودات بإجابات على هذا القرص وحده: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts with answers lie in the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>مسودات بإجابات في سلة المحذوفات: %n</numerusform>
            <numerusform>مسودات بإجابات في سلة المحذوفات: %n</numerusform>
            <numerusform>مسودات بإجابات في سلة المحذوفات: %n</numerusform>
            <numerusform>مسودات بإجابات في سلة المحذوفات: %n</numerusform>
            <numerusform>مسودات بإجابات في سلة المحذوفات: %n</numerusform>
            <numerusform>مسودات بإجابات في سلة المحذوفات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions that a server refused and later ones replaced are on this disk alone.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>إصدارات سابقة رفضها خادم ثم حلّ محلها غيرها، على هذا القرص وحده: %n.</numerusform>
            <numerusform>إصدارات سابقة رفضها خادم ثم حلّ محلها غيرها، على هذا القرص وحده: %n.</numerusform>
            <numerusform>إصدارات سابقة رفضها خادم ثم حلّ محلها غيرها، على هذا القرص وحده: %n.</numerusform>
            <numerusform>إصدارات سابقة رفضها خادم ثم حلّ محلها غيرها، على هذا القرص وحده: %n.</numerusform>
            <numerusform>إصدارات سابقة رفضها خادم ثم حلّ محلها غيرها، على هذا القرص وحده: %n.</numerusform>
            <numerusform>إصدارات سابقة رفضها خادم ثم حلّ محلها غيرها، على هذا القرص وحده: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished records wait for a project to be set up</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات منتهية تنتظر إعداد مشروع: %n</numerusform>
            <numerusform>سجلات منتهية تنتظر إعداد مشروع: %n</numerusform>
            <numerusform>سجلات منتهية تنتظر إعداد مشروع: %n</numerusform>
            <numerusform>سجلات منتهية تنتظر إعداد مشروع: %n</numerusform>
            <numerusform>سجلات منتهية تنتظر إعداد مشروع: %n</numerusform>
            <numerusform>سجلات منتهية تنتظر إعداد مشروع: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this disk alone, as their respondents want it</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات على هذا القرص وحده كما يريد مُجيبوها: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده كما يريد مُجيبوها: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده كما يريد مُجيبوها: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده كما يريد مُجيبوها: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده كما يريد مُجيبوها: %n</numerusform>
            <numerusform>سجلات على هذا القرص وحده كما يريد مُجيبوها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have still to be sent, or wait for a receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>سجلات لم تُرسل بعد أو تنتظر إيصالًا: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد أو تنتظر إيصالًا: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد أو تنتظر إيصالًا: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد أو تنتظر إيصالًا: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد أو تنتظر إيصالًا: %n</numerusform>
            <numerusform>سجلات لم تُرسل بعد أو تنتظر إيصالًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each record that you begin stands here, with every place that has it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل سجل تبدؤه موجود هنا، مع كل مكان هو فيه.</translation>
    </message>
    <message>
        <source>Every record here is proved to be at every place that it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل سجل هنا مثبت في كل مكان كان يجب أن يصل إليه.</translation>
    </message>
    <message>
        <source>Go to Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلى السجلات</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ النظر…</translation>
    </message>
    <message>
        <source>Not safe to wipe yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المسح غير آمن بعد</translation>
    </message>
    <message>
        <source>Nothing is on this disk yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء على هذا القرص بعد.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح الأول</translation>
    </message>
    <message>
        <source>Records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Safe to wipe</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المسح آمن</translation>
    </message>
    <message>
        <source>Show the drafts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار المسودات</translation>
    </message>
    <message>
        <source>Show the unsent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار غير المُرسلة</translation>
    </message>
    <message>
        <source>Show them</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>The last version of every record here is proved to be where it was owed to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>آخر إصدار من كل سجل هنا مثبت حيث كان يجب أن يصل.</translation>
    </message>
    <message>
        <source>There is no backup of this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا نسخة احتياطية من هذا القرص.</translation>
    </message>
    <message>
        <source>Where is my data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أين بياناتي</translation>
    </message>
    <message>
        <source>{proved} of {total} records are proved to be where they belong.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{proved} من {total} سجلًا مثبتة في مكانها.</translation>
    </message>
</context>
<context>
    <name>YearLook</name>
    <message>
        <source>later or earlier</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لاحقًا أو سابقًا</translation>
    </message>
    <message>
        <source>year, such as 2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السنة، مثل 2026</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>{answered} of {total} answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُجيب عن {answered} من {total}</translation>
    </message>
    <message>
        <source>{left}, {problems}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{left}، {problems}</translation>
    </message>
    <message>
        <source>{number} left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي {number}</translation>
    </message>
</context>
<context>
    <name>_HowFar</name>
    <message>
        <source>Photos and files: {done} of {total}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصور والملفات: {done} من {total}</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قراءة البيانات</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Type to find among {count} choices</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اكتب للبحث بين {count} خيارًا</translation>
    </message>
    <message>
        <source>choose</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>find</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>“{letters}”: more than {count}; type on</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{letters}»: أكثر من {count}؛ تابع الكتابة</translation>
    </message>
    <message>
        <source>“{letters}”: {count} found</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{letters}»: وُجد {count}</translation>
    </message>
</context>
<context>
    <name>_ProblemCard</name>
    <message>
        <source>Answer now:</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة الآن:</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إلى السؤال</translation>
    </message>
    <message>
        <source>not answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بلا إجابة</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Answer these first: {questions}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أجب أولاً عن: {questions}.</translation>
    </message>
    <message>
        <source>Answer “{question}” first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أجب أولاً عن «{question}».</translation>
    </message>
    <message>
        <source>Nothing to choose from: see the answers before</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء للاختيار منه: انظر الإجابات السابقة</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message numerus="yes">
        <source>A new draft with the same answers: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>مسودة جديدة بالإجابات نفسها: %n</numerusform>
            <numerusform>مسودة جديدة بالإجابات نفسها: %n</numerusform>
            <numerusform>مسودة جديدة بالإجابات نفسها: %n</numerusform>
            <numerusform>مسودة جديدة بالإجابات نفسها: %n</numerusform>
            <numerusform>مسودة جديدة بالإجابات نفسها: %n</numerusform>
            <numerusform>مسودة جديدة بالإجابات نفسها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{copy}. Files that are missing on this disk were left out: %n</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>{copy}. تُركت ملفات ناقصة على هذا القرص: %n</numerusform>
            <numerusform>{copy}. تُركت ملفات ناقصة على هذا القرص: %n</numerusform>
            <numerusform>{copy}. تُركت ملفات ناقصة على هذا القرص: %n</numerusform>
            <numerusform>{copy}. تُركت ملفات ناقصة على هذا القرص: %n</numerusform>
            <numerusform>{copy}. تُركت ملفات ناقصة على هذا القرص: %n</numerusform>
            <numerusform>{copy}. تُركت ملفات ناقصة على هذا القرص: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Blocked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مُسلَّم</translation>
    </message>
    <message>
        <source>In line</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في الدور</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>This disk: saved {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا القرص: حُفظ {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>blocked, {act}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متوقف، {act}</translation>
    </message>
    <message>
        <source>delivered {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُلّم {time}</translation>
    </message>
    <message>
        <source>finish first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أنهِ أولًا</translation>
    </message>
    <message>
        <source>needs a yes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يحتاج إلى موافقة</translation>
    </message>
    <message>
        <source>needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المزامنة القادمة</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>not wanted by the respondent</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يريده المُجيب</translation>
    </message>
    <message>
        <source>not yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not yet, finish the draft first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس بعد، أنهِ المسودة أولًا</translation>
    </message>
    <message>
        <source>refused</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مرفوض، يحتاج إليك</translation>
    </message>
    <message>
        <source>replaced</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>replaced by a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حلّ محله إصدار لاحق</translation>
    </message>
    <message>
        <source>retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>محاولة {wait}</translation>
    </message>
    <message>
        <source>sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُرسل ولم يؤكَّد بعد</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>taken by the server, not proved</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أخذه الخادم، غير مثبت</translation>
    </message>
    <message>
        <source>unlock first</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح القفل أولًا</translation>
    </message>
    <message>
        <source>waiting, goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتظر، يذهب مع المزامنة القادمة</translation>
    </message>
    <message>
        <source>waiting, retry {wait}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتظر، محاولة {wait}</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>day/month/year, such as 31/03/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يوم/شهر/سنة، مثل 31/03/2026</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بعد {span}</translation>
    </message>
    <message>
        <source>month/day/year, such as 03/31/2026</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>شهر/يوم/سنة، مثل 03/31/2026</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قبل {span}</translation>
    </message>
    <message>
        <source>{span} old</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العمر {span}</translation>
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
        <translation>ملف من هذا السجل ليس ما يقوله اسمه، فرفضه الخادم. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>A file that belongs to this record is missing on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف من هذا السجل ناقص على هذا القرص.</translation>
    </message>
    <message>
        <source>A passphrase is needed to protect your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تلزم عبارة مرور لحماية تسجيل دخولك.</translation>
    </message>
    <message>
        <source>A sync is already running in another fieldapp window or command.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة جارية في نافذة أو أمر آخر من fieldapp.</translation>
    </message>
    <message>
        <source>An earlier version of this record has to arrive first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يصل إصدار سابق من هذا السجل أولًا.</translation>
    </message>
    <message>
        <source>Ask again, and see that the respondent signs in with their own digi.me.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل من جديد، وتأكد من أن المُجيب يسجّل الدخول بـ digi.me الخاص به.</translation>
    </message>
    <message>
        <source>Ask for a new project file, or ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب ملف مشروع جديدًا، أو اطلب من المُجيب أن يعطي الإذن من جديد.</translation>
    </message>
    <message>
        <source>Ask for a project file with version v1.7, or one where each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب ملف مشروع بالإصدار v1.7، أو ملفًا يعطي فيه كل مُجيب الإذن.</translation>
    </message>
    <message>
        <source>Ask for the file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب الملف من جديد وأرِ التفاصيل لمن أرسله.</translation>
    </message>
    <message>
        <source>Ask for the project file again and show the details to whoever sent it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب ملف المشروع من جديد وأرِ التفاصيل لمن أرسله.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the account along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل المُجيب من جديد من السجل: قد يأتي ذلك بالحساب.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: that may bring the place along.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل المُجيب من جديد من السجل: قد يأتي ذلك بالمكان.</translation>
    </message>
    <message>
        <source>Ask the respondent again from the record: the access then begins anew.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل المُجيب من جديد من السجل: عندها يبدأ الإذن من جديد.</translation>
    </message>
    <message>
        <source>Ask the respondent again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل المُجيب لاحقًا من جديد. إن تكرر ذلك فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Ask the respondent again: that makes a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل المُجيب من جديد: ينشئ ذلك رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow gz (application/gzip) in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب من مدير الخادم السماح بـ gz (application/gzip) في صيغ الملفات المسموحة في filestore، ثم اضغط «حاول مرة أخرى».</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to allow the kind in the filestore&apos;s allowed file formats, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب من مدير الخادم السماح بهذا النوع في صيغ الملفات المسموحة في filestore، ثم اضغط «حاول مرة أخرى».</translation>
    </message>
    <message>
        <source>Ask whether the project file has the key of the contract that reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل هل في ملف المشروع مفتاح عقد القراءة.</translation>
    </message>
    <message>
        <source>Ask your supervisor to activate it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب من مشرفك تفعيله.</translation>
    </message>
    <message>
        <source>Ask your supervisor to give your account the right role, then sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اطلب من مشرفك إعطاء حسابك الدور الصحيح، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Ask your supervisor whether it is there. If it is not, press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسأل مشرفك هل هو هناك. إن لم يكن فاضغط «حاول مرة أخرى».</translation>
    </message>
    <message>
        <source>Attach the original file to any draft, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرفق الملف الأصلي بأي مسودة ثم اضغط «حاول مرة أخرى»، أو اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Bring it back under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أعده من «السجلات» ثم تابع.</translation>
    </message>
    <message>
        <source>Check how it is spelt. If it is right and has no forms yet, open its project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من كتابتها. إن كانت صحيحة ولا استمارات لها بعد فافتح ملف مشروعها.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it, then choose it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من أنه ما زال هناك وأنه يمكنك فتحه، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>Check that it is the right file. Pictures and lists belong into the folder beside it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من أنه الملف الصحيح. الصور والقوائم في المجلد الذي بجانبه.</translation>
    </message>
    <message>
        <source>Check that it is the right folder, or make its pictures and films smaller.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من أنه المجلد الصحيح، أو صغّر صوره وأفلامه.</translation>
    </message>
    <message>
        <source>Check that the disk is not write-protected and that you may write to the folder, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من أن القرص غير محمي من الكتابة وأنه يمكنك الكتابة في المجلد، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Check that this laptop is online and that the server address in Settings is right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من أن هذا الحاسوب متصل وأن عنوان الخادم في الإعدادات صحيح.</translation>
    </message>
    <message>
        <source>Check the name. `fieldapp forms`, `drafts` and `outbox` list what is here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من الاسم. `fieldapp forms` و`drafts` و`outbox` تسرد ما هو هنا.</translation>
    </message>
    <message>
        <source>Check the server address. If it is right, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من عنوان الخادم. إن كان صحيحًا فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته. إن كانا صحيحين فاطلب ملف المشروع من جديد.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s date and time. If they are right, ask your supervisor before you go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته. إن كانا صحيحين فاسأل مشرفك قبل المتابعة.</translation>
    </message>
    <message>
        <source>Choose a file of another kind. If it must be this one, ask your supervisor: the server&apos;s allowed file formats and fileKinds in the project file have to name the kind.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختر ملفًا من نوع آخر. وإن كان لا بد من هذا النوع فاسأل مشرفك: يجب أن تذكره صيغ الملفات المسموح بها في الخادم وfileKinds في ملف المشروع.</translation>
    </message>
    <message>
        <source>Choose a passphrase first: it protects your sign-in on this computer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختر عبارة مرور أولًا: هي تحمي تسجيل دخولك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختر صورة (jpg، png) أو PDF أو نصًا (txt، csv) أو ملف مكتب (docx، odt، xlsx، ods).</translation>
    </message>
    <message>
        <source>Choose it again, or copy it to this laptop first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختره من جديد، أو انسخه أولًا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Close other fieldapp windows or commands, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أغلق نوافذ fieldapp أو أوامره الأخرى، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Close other programs, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أغلق برامج أخرى ثم اضغط «حاول مرة أخرى».</translation>
    </message>
    <message>
        <source>Copy the whole address of the page that came after the consent, and paste it here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انسخ العنوان كاملًا للصفحة التي جاءت بعد الموافقة، والصقه هنا.</translation>
    </message>
    <message>
        <source>DIGIT</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>DIGIT</translation>
    </message>
    <message>
        <source>Delete files you do not need or empty the bin, then press Try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>احذف ملفات لا تحتاج إليها أو أفرغ سلة المحذوفات، ثم اضغط «حاول مرة أخرى».</translation>
    </message>
    <message>
        <source>Do not delete anything. `fieldapp recover` brings back what can be read; the window offers it too.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تحذف شيئًا. يعيد `fieldapp recover` ما يمكن قراءته؛ والنافذة تعرضه أيضًا.</translation>
    </message>
    <message>
        <source>Do not delete the record. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تحذف السجل. أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Each goes again alone, so that one bad record does not hold up the others.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب كل واحد من جديد وحده، كي لا يعيق سجلٌ سيئ السجلات الأخرى.</translation>
    </message>
    <message>
        <source>Each goes again alone, under the same number, so none can count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب كل واحد من جديد وحده، بالرقم نفسه، فلا يُحسب أي منها مرتين.</translation>
    </message>
    <message>
        <source>Each record says which one. Open that project&apos;s file, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل سجل يقول أيّ مشروع. افتح ملف ذلك المشروع ثم زامن.</translation>
    </message>
    <message>
        <source>Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, finish it and sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدّل السجل (Ctrl+E، أو `fieldapp fill --edit RECORD`)، واختر الملف الصحيح هناك، ثم أنهه وزامن.</translation>
    </message>
    <message>
        <source>Enter the passphrase to unlock it. Forms and drafts work without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أدخل عبارة المرور لفتح القفل. الاستمارات والمسودات تعمل بدونها.</translation>
    </message>
    <message>
        <source>Every answer is kept. Fix the answers listed, then finish.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل إجابة محفوظة. أصلح الإجابات المذكورة ثم أنهِ.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos or shorter texts, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أنهِ سجلًا جديدًا بصور أصغر أو نصوص أقصر، أو اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Finish a new record with smaller photos, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أنهِ سجلًا جديدًا بصور أصغر، أو اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Go on with the others. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تابع مع الأخرى. أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Go on working. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تابع العمل. أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>If each respondent shall give access, ask for a project file that says so.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إن كان على كل مُجيب أن يعطي الإذن فاطلب ملف مشروع يقول ذلك.</translation>
    </message>
    <message>
        <source>In this project no respondent is asked: one access is used for all, or none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في هذا المشروع لا يُسأل أي مُجيب: يُستعمل إذن واحد للجميع، أو لا شيء.</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ثبّت الإصدار الأحدث وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Install the newest version of fieldapp. Then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ثبّت أحدث إصدار من fieldapp. ثم اضغط «مزامنة».</translation>
    </message>
    <message>
        <source>Install the version you had before, and show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ثبّت الإصدار الذي كان لديك من قبل، وأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>It belongs to {project}, not to the project in use, so it was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هو من {project}، لا من المشروع المستعمل، فلم يُرسل.</translation>
    </message>
    <message>
        <source>It cannot be compared, byte by byte. They can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن مقارنتها بايتًا بايتًا. يمكن سؤال المُجيب من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>It goes again by itself. Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب من جديد وحده. أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>It goes again with the next sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب من جديد مع المزامنة القادمة.</translation>
    </message>
    <message>
        <source>It goes by itself after that. See what holds up the earlier version.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بعد ذلك يذهب وحده. انظر ما يعيق الإصدار السابق.</translation>
    </message>
    <message>
        <source>It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب وحده بعد ذلك. اسأل المُجيب من السجل، أو بـ `fieldapp share ID`.</translation>
    </message>
    <message>
        <source>It goes for good after 30 days; until then it can be restored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يزول نهائيًا بعد 30 يومًا؛ وحتى ذلك الحين يمكن استعادته.</translation>
    </message>
    <message>
        <source>It is kept here and goes again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>محفوظ هنا ويذهب من جديد. إن بقي هكذا فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>It waits for the respondent&apos;s consent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتظر موافقة المُجيب.</translation>
    </message>
    <message>
        <source>It was on its way when the sync was interrupted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كان في الطريق حين انقطعت المزامنة.</translation>
    </message>
    <message>
        <source>Look at each letter and paste it again, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انظر في كل حرف والصقه من جديد، أو أنشئ رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Look at the record: it says how far its respondent was asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انظر في السجل: يقول إلى أي حد سُئل مُجيبه.</translation>
    </message>
    <message>
        <source>Make room: delete files you do not need or empty the bin. Then choose the file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وفّر مساحة: احذف ملفات لا تحتاج إليها أو أفرغ سلة المحذوفات. ثم اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>Make the answer shorter, then try again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اجعل الإجابة أقصر ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Mend what is listed, or ask whoever made the form, then add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أصلح المذكور، أو اسأل من صنع الاستمارة، ثم أضفها من جديد.</translation>
    </message>
    <message>
        <source>No project is set up on this laptop yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُعدّ مشروع على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing was sent. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يسجّل أحد الدخول، فلم يُرسل شيء. السجلات محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>Not saved yet: another program is using the data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ بعد: برنامج آخر يستعمل البيانات.</translation>
    </message>
    <message>
        <source>Not saved: the data folder cannot be written.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ: تعذّرت الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ: القرص ممتلئ. أبقِ هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Not saved: this computer has no memory left. Keep this window open.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ: لم تبقَ ذاكرة في هذا الحاسوب. أبقِ هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Not saved: this is more text than can be stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحفظ: هذا نص أكثر مما يمكن حفظه.</translation>
    </message>
    <message>
        <source>Nothing changed. Paste the right one, or make a new link.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يتغير شيء. الصق العنوان الصحيح، أو أنشئ رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Nothing has to be said about the digi.me of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء يُقال عن digi.me لهذا السجل.</translation>
    </message>
    <message>
        <source>Nothing is shared. They can be asked again from the record at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُشارَك شيء. يمكن سؤال المُجيب من جديد من السجل في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing more is shared. Only if they want it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُشارَك المزيد. إن أراد المُجيب فقط فاسأله من جديد من السجل.</translation>
    </message>
    <message>
        <source>Nothing was shared. The respondent can be asked again at any time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُشارَك شيء. يمكن سؤال المُجيب من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Only if the respondent wants it, ask them again from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إن أراد المُجيب فقط فاسأله من جديد من السجل.</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network if it asks, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح متصفحًا وادخل الشبكة إن طلبت، ثم اضغط «مزامنة».</translation>
    </message>
    <message>
        <source>Open it again, look through the answers, then finish it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتحه من جديد وراجع الإجابات ثم أنهه.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتحه من جديد.</translation>
    </message>
    <message>
        <source>Open it in another program, save it there as jpg, and choose that file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتحها في برنامج آخر، واحفظها هناك بصيغة jpg، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Open the file of that project, whose server is {server}, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح ملف ذلك المشروع، وخادمه {server}، ثم زامن.</translation>
    </message>
    <message>
        <source>Open the project file again, or sign in with the server address. The old file is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح ملف المشروع من جديد، أو سجّل الدخول بعنوان الخادم. الملف القديم محفوظ.</translation>
    </message>
    <message>
        <source>Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح ملف المشروع من جديد.</translation>
    </message>
    <message>
        <source>Open the project file that it was collected with, then sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح ملف المشروع الذي جُمع به، ثم زامن.</translation>
    </message>
    <message>
        <source>Open the record to ask them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح السجل لتسأله.</translation>
    </message>
    <message>
        <source>Press Send again at its receipt. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اضغط «أرسل ثانية» عند إيصاله. وحين يؤكده كل مكان يمكن حذفه.</translation>
    </message>
    <message>
        <source>Press Try again later, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اضغط «حاول مرة أخرى» لاحقًا، أو أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Press Try again, or show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اضغط «حاول مرة أخرى»، أو أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Read the reason below, then press Try again, or ask your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اقرأ السبب أدناه ثم اضغط «حاول مرة أخرى»، أو اسأل مشرفك.</translation>
    </message>
    <message>
        <source>Records shows its answers and where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تُظهر «السجلات» إجاباته ومكانه.</translation>
    </message>
    <message>
        <source>Records shows where it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تُظهر «السجلات» مكانه.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then edit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعده من سلة المحذوفات تحت «السجلات»، ثم عدّله.</translation>
    </message>
    <message>
        <source>Restore it from the bin under Records, then go on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعده من سلة المحذوفات تحت «السجلات»، ثم تابع.</translation>
    </message>
    <message>
        <source>Say at the record whether it is the same person or household. Then it goes by itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قل عند السجل هل هو الشخص نفسه أو الأسرة نفسها. ثم يذهب وحده.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرِ التفاصيل لمن أرسل ملف المشروع.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: accountReference in it names the account.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرِ التفاصيل لمن أرسل ملف المشروع: accountReference فيه يسمّي الحساب.</translation>
    </message>
    <message>
        <source>Show the details to whoever sent the project file: the address belongs in the contract.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرِ التفاصيل لمن أرسل ملف المشروع: يجب أن يكون العنوان في العقد.</translation>
    </message>
    <message>
        <source>Show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Sign in, or open the project file you were given.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجّل الدخول، أو افتح ملف المشروع الذي أُعطيته.</translation>
    </message>
    <message>
        <source>Some records belong to another project, so they were not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بعض السجلات من مشروع آخر، فلم تُرسل إلى هذا.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s digi.me answered, so that access was not kept. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أجاب digi.me لشخص آخر، فلم يُحفظ ذلك الإذن. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>Something did not work. Your answers are safe on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم ينجح شيء ما. إجاباتك آمنة على هذا القرص.</translation>
    </message>
    <message>
        <source>Start over and sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ابدأ من جديد وسجّل الدخول باسم المستخدم وكلمة المرور: لا يضيع أي سجل.</translation>
    </message>
    <message>
        <source>Sync first. When every place has confirmed it, it can be deleted.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>زامن أولًا. وحين يؤكده كل مكان يمكن حذفه.</translation>
    </message>
    <message>
        <source>The connection broke before the server&apos;s answer arrived.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انقطع الاتصال قبل وصول إجابة الخادم.</translation>
    </message>
    <message>
        <source>The data could not be brought up to this version and was left as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر نقل البيانات إلى هذا الإصدار فتُركت كما كانت.</translation>
    </message>
    <message>
        <source>The data file on this disk is damaged and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف البيانات على هذا القرص تالف ولم يُمسّ.</translation>
    </message>
    <message>
        <source>The file that keeps your sign-in is damaged.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملف الذي يحفظ تسجيل دخولك تالف.</translation>
    </message>
    <message>
        <source>The files beside this form are larger than 100 MB together, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملفات بجانب هذه الاستمارة أكبر من 100 MB معًا، فلم تُضف.</translation>
    </message>
    <message>
        <source>The folder with this form&apos;s pictures and lists cannot be opened, so it was not added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر فتح مجلد صور هذه الاستمارة وقوائمها، فلم تُضف.</translation>
    </message>
    <message>
        <source>The link to digi.me had run out, so no access was given. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهت مدة الرابط إلى digi.me، فلم يُعطَ إذن. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The network may be weak here. Try again later or from another place.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قد تكون الشبكة ضعيفة هنا. حاول لاحقًا أو من مكان آخر.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, ask the respondent to give access again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسأل المزامنة القادمة من جديد. إن بقي الأمر هكذا فاطلب من المُجيب أن يعطي الإذن من جديد.</translation>
    </message>
    <message>
        <source>The next sync asks again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسأل المزامنة القادمة من جديد. إن بقي الأمر هكذا فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>The next sync asks again. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسأل المزامنة القادمة من جديد. لا حاجة إلى أن تفعل شيئًا.</translation>
    </message>
    <message>
        <source>The project file cannot be used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن استعمال ملف المشروع.</translation>
    </message>
    <message>
        <source>The project file could not be opened.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر فتح ملف المشروع.</translation>
    </message>
    <message>
        <source>The project&apos;s digi.me key is not on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مفتاح digi.me للمشروع ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The respondent did not give access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعطِ المُجيب إذنًا في digi.me. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The respondent did not let the copy be read back. What was shared stays theirs.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يسمح المُجيب بقراءة النسخة من جديد. ما شورك يبقى له.</translation>
    </message>
    <message>
        <source>The respondent has not given access to digi.me yet. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعطِ المُجيب إذن digi.me بعد. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The respondent has not let their copy be read back, so it cannot be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يسمح المُجيب بقراءة نسخته من جديد، فلا يمكن مقارنتها.</translation>
    </message>
    <message>
        <source>The respondent took back their access to digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سحب المُجيب إذنه في digi.me. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The respondent wants no copy in digi.me. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يريد المُجيب نسخة في digi.me. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no account to send to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يسمّي إذن المُجيب حسابًا يُرسل إليه. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access names no place to write to. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يسمّي إذن المُجيب مكانًا يُكتب فيه. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The respondent&apos;s access to digi.me has run out. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهت مدة إذن المُجيب في digi.me. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The server could not be reached. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر الوصول إلى الخادم. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server could not process the records it was sent together.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر على الخادم معالجة السجلات التي أُرسلت إليه معًا.</translation>
    </message>
    <message>
        <source>The server could not process this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر على الخادم معالجة هذا السجل. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يجب الخادم في الوقت. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server did not renew this laptop&apos;s access. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يجدّد الخادم دخول هذا الحاسوب. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server does not let fieldapp sign in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يسمح الخادم لـ fieldapp بتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقبل الخادم ملفات من هذا النوع، فلم يُرفق.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقبل الخادم ملفات من هذا النوع. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The server does not take records from this version of fieldapp any more. They are kept here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد الخادم يقبل سجلات من هذا الإصدار من fieldapp. هي محفوظة هنا.</translation>
    </message>
    <message>
        <source>The server has a problem. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لدى الخادم مشكلة. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server has no forms for the campaign {campaign}, so nothing was changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا استمارات لدى الخادم للحملة {campaign}، فلم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The server has the records and did not say what became of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لدى الخادم السجلات ولم يقل ما صار بها.</translation>
    </message>
    <message>
        <source>The server has the records and is still working on them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لدى الخادم السجلات وما زال يعالجها.</translation>
    </message>
    <message>
        <source>The server is busy and asked us to wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخادم مشغول وطلب منا الانتظار.</translation>
    </message>
    <message>
        <source>The server is not set up to take sync files yet. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخادم غير مُعدّ بعد لقبول ملفات المزامنة. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server may have this record already, and would count it twice if it went again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قد يكون هذا السجل لدى الخادم بالفعل، وسيحسبه مرتين إن ذهب من جديد.</translation>
    </message>
    <message>
        <source>The server refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>رفض الخادم هذا السجل. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>The server takes no larger file. Make it smaller or choose another one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقبل الخادم ملفًا أكبر. صغّره أو اختر آخر.</translation>
    </message>
    <message>
        <source>The server takes photos as jpg or png. Choose one of these.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يقبل الخادم الصور jpg أو png. اختر واحدة منهما.</translation>
    </message>
    <message>
        <source>The server took only part of this record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قبل الخادم جزءًا فقط من هذا السجل.</translation>
    </message>
    <message>
        <source>The server took only some of the records it was sent together, and does not say which.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قبل الخادم بعض السجلات التي أُرسلت إليه معًا فقط، ولا يقول أيها.</translation>
    </message>
    <message>
        <source>The server took the records but then did not know them any more. They are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أخذ الخادم السجلات ثم لم يعد يعرفها. هي محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server&apos;s address was not found. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُعثر على عنوان الخادم. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر فهم إجابة الخادم. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be proved, so nothing was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر إثبات هوية الخادم، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The settings of this laptop could not be read and start anew. Forms and records are all here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّرت قراءة إعدادات هذا الحاسوب فتبدأ من جديد. الاستمارات والسجلات كلها هنا.</translation>
    </message>
    <message>
        <source>The sync was interrupted before its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انقطعت المزامنة قبل نهايتها.</translation>
    </message>
    <message>
        <source>The user name, the password or the project&apos;s tenant is not right.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اسم المستخدم أو كلمة المرور أو مستأجر المشروع غير صحيح.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, check the server address in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب من جديد وحدها. إن بقي الأمر هكذا فتحقق من عنوان الخادم في الإعدادات.</translation>
    </message>
    <message>
        <source>They go again by themselves. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب من جديد وحدها. إن بقي الأمر هكذا فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>They go again by themselves. You need not do anything.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب من جديد وحدها. لا يلزمك عمل شيء.</translation>
    </message>
    <message>
        <source>They go when somebody signs in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب حين يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>They go when there is a network. Check the connection, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب حين تتوفر شبكة. تحقق من الاتصال ثم اضغط «مزامنة».</translation>
    </message>
    <message>
        <source>They go when you sign in again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب حين تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This account is locked after too many wrong passwords.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الحساب مقفل بعد كلمات مرور خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>This account is not active.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الحساب غير مفعّل.</translation>
    </message>
    <message>
        <source>This answer is not to the question that was asked, so it was not used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه الإجابة ليست عن السؤال الذي طُرح، فلم تُستعمل.</translation>
    </message>
    <message>
        <source>This computer has no secret store of its own that could do it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس لهذا الحاسوب مخزن أسرار خاص به يستطيع ذلك.</translation>
    </message>
    <message>
        <source>This computer&apos;s secret store did not open, so your sign-in cannot be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُفتح مخزن أسرار هذا الحاسوب، فلا يمكن قراءة تسجيل دخولك.</translation>
    </message>
    <message>
        <source>This could not be done, by a fault of fieldapp&apos;s own. The record is kept as it was.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر ذلك، بسبب خطأ داخلي في fieldapp. السجل محفوظ كما كان.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر حفظ هذا.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of fieldapp and was left untouched.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كتب هذه البيانات إصدارٌ أحدث من fieldapp ولم تُمسّ.</translation>
    </message>
    <message>
        <source>This digi.me was given with another record, too, so a person has to look. Nothing was shared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطي digi.me هذا مع سجل آخر أيضًا، فيجب أن ينظر شخص. لم يُشارَك شيء.</translation>
    </message>
    <message>
        <source>This draft lies in the bin, so it was not changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه المسودة في سلة المحذوفات، فلم تتغير.</translation>
    </message>
    <message>
        <source>This draft lies in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه المسودة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere meanwhile. Both your answers and those are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غُيّرت هذه المسودة في مكان آخر في هذه الأثناء. إجاباتك وتلك محفوظة كلها.</translation>
    </message>
    <message>
        <source>This draft was moved to another version of its form elsewhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نُقلت هذه المسودة في مكان آخر إلى إصدار آخر من استمارتها.</translation>
    </message>
    <message>
        <source>This file cannot be opened, so no form was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر فتح هذا الملف، فلم تُضف استمارة.</translation>
    </message>
    <message>
        <source>This file cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّرت قراءة هذا الملف، فلم يُرفق.</translation>
    </message>
    <message>
        <source>This file cannot be used as a form, so nothing was added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يصلح هذا الملف استمارة، فلم يُضف شيء.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الملف أكبر من 100 MB، فلم يُقرأ كاستمارة.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الملف أكبر من 5 MB، فلم يُرفق.</translation>
    </message>
    <message>
        <source>This file of digi.me is locked for another key, so it was not read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف digi.me هذا مقفل لمفتاح آخر، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This file was not attached: the disk is almost full. Answers are still saved.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُرفق هذا الملف: القرص ممتلئ تقريبًا. الإجابات ما زالت تُحفظ.</translation>
    </message>
    <message>
        <source>This is neither the address of the last page nor the code in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس هذا عنوان الصفحة الأخيرة ولا الرمز الذي فيه.</translation>
    </message>
    <message>
        <source>This is not a photo that fieldapp can read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليست هذه صورة يقرؤها fieldapp، فلم تُرفق.</translation>
    </message>
    <message>
        <source>This is not on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا ليس على هذا القرص.</translation>
    </message>
    <message>
        <source>This network answered with a web page instead of the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أجابت هذه الشبكة بصفحة ويب بدل الخادم.</translation>
    </message>
    <message>
        <source>This passphrase does not open your sign-in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عبارة المرور هذه لا تفتح تسجيل دخولك.</translation>
    </message>
    <message>
        <source>This picture cannot be read, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّرت قراءة هذه الصورة، فلم تُرفق.</translation>
    </message>
    <message>
        <source>This project asks digi.me for more than its contract allows.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يطلب هذا المشروع من digi.me أكثر مما يسمح به عقده.</translation>
    </message>
    <message>
        <source>This project&apos;s digi.me address is of a version that fieldapp does not know.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عنوان digi.me لهذا المشروع من إصدار لا يعرفه fieldapp.</translation>
    </message>
    <message>
        <source>This project&apos;s server does not take files of this kind, so it was not attached.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خادم هذا المشروع لا يقبل ملفات من هذا النوع، لذلك لم يُرفق.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me cannot do this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصدار digi.me لهذا المشروع لا يستطيع ذلك. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>This project&apos;s version of digi.me needs each respondent&apos;s access. Your records are kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصدار digi.me لهذا المشروع يحتاج إلى إذن كل مُجيب. سجلاتك محفوظة.</translation>
    </message>
    <message>
        <source>This record belongs to another project, so it was not sent to this one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل من مشروع آخر، فلم يُرسل إلى هذا.</translation>
    </message>
    <message>
        <source>This record cannot be finished yet: some answers need fixing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن إنهاء هذا السجل بعد: إجابات تحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>This record cannot be put into a sync file. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن وضع هذا السجل في ملف مزامنة. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>This record does not lie in the bin.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل ليس في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This record does not wait for a project any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد هذا السجل ينتظر مشروعًا.</translation>
    </message>
    <message>
        <source>This record is finished and cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل منتهٍ ولم يعد يمكن تغييره.</translation>
    </message>
    <message>
        <source>This record is finished, so it is no draft any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل منتهٍ، فلم يعد مسودة.</translation>
    </message>
    <message>
        <source>This record is too large: the server takes files up to 5 MB. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل كبير جدًا: يقبل الخادم ملفات حتى 5 MB. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>This record lies in the bin already.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل في سلة المحذوفات بالفعل.</translation>
    </message>
    <message>
        <source>This record lies in the bin, so it cannot be edited.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا السجل في سلة المحذوفات، فلا يمكن تعديله.</translation>
    </message>
    <message>
        <source>This record was not deleted: a server that had taken it does not have it as it was sent any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحذف هذا السجل: خادم كان قد أخذه لم يعد لديه كما أُرسل.</translation>
    </message>
    <message>
        <source>This record was not deleted: it is finished and not yet delivered everywhere.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُحذف هذا السجل: هو منتهٍ ولم يُسلَّم بعد في كل مكان.</translation>
    </message>
    <message>
        <source>This server does not offer what fieldapp needs. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقدّم هذا الخادم ما يحتاج إليه fieldapp. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>This version of fieldapp cannot read this form. What was answered is kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يستطيع هذا الإصدار من fieldapp قراءة هذه الاستمارة. ما أُجيب محفوظ.</translation>
    </message>
    <message>
        <source>This was taken back before the answer was settled, so no access was kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُحب هذا قبل أن تستقر الإجابة، فلم يُحفظ أي إذن.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول لاحقًا. إن تكرر ذلك فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Try again. A record that was on its way goes under the same number, so it cannot count twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول مرة أخرى. السجل الذي كان في الطريق يذهب بالرقم نفسه، فلا يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول من جديد. إن تكرر ذلك فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Try again. If it is forgotten, sign in again with user name and password: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول من جديد. إن نُسيت فسجّل الدخول بالاسم وكلمة المرور: لا يضيع أي سجل.</translation>
    </message>
    <message>
        <source>Try again. Nothing on this disk has changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول من جديد. لم يتغير شيء على هذا القرص.</translation>
    </message>
    <message>
        <source>Type the password again. If that does not help, check the user name, then the project&apos;s tenant. After 5 wrong passwords the account is locked for an hour.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اكتب كلمة المرور من جديد. إن لم ينفع ذلك فتحقق من اسم المستخدم ثم من مستأجر المشروع. بعد 5 كلمات مرور خاطئة يُقفل الحساب ساعة.</translation>
    </message>
    <message>
        <source>Unlock it and try again. If that does not help, start over and sign in: no record is lost.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>افتح قفله وحاول مرة أخرى. إن لم ينفع فابدأ من جديد وسجّل الدخول: لا يضيع أي سجل.</translation>
    </message>
    <message>
        <source>Update fieldapp, or get the forms again. If it stays so, show the details to your supervisor.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حدّث fieldapp، أو اجلب الاستمارات من جديد. إن بقي الأمر هكذا فأرِ التفاصيل لمشرفك.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استعمل النافذة المفتوحة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Wait an hour and try again, or ask your supervisor to unlock it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتظر ساعة وحاول من جديد، أو اطلب من مشرفك فتحه.</translation>
    </message>
    <message>
        <source>Wait until it has finished. Nothing is sent twice.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتظر حتى تنتهي. لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>What arrived stays theirs. To compare it, ask them once more from the record.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما وصل يبقى للمُجيب. لمقارنته اسأله مرة أخرى من السجل.</translation>
    </message>
    <message>
        <source>What it had not brought there goes with the next one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما لم تأخذه إلى هناك يذهب مع القادمة.</translation>
    </message>
    <message>
        <source>You are signed out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أنت خارج. السجلات محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>You find it under Records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تجده في «السجلات».</translation>
    </message>
    <message>
        <source>Your account may not do this. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُسمح لحسابك بهذا. السجلات محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>Your records are kept here. Install the newest version of fieldapp, then press Sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجلاتك محفوظة هنا. ثبّت أحدث إصدار من fieldapp، ثم اضغط «مزامنة».</translation>
    </message>
    <message>
        <source>Your records go again by themselves after the wait.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب سجلاتك من جديد وحدها بعد الانتظار.</translation>
    </message>
    <message>
        <source>Your sign-in is locked with a passphrase.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل دخولك مقفل بعبارة مرور.</translation>
    </message>
    <message>
        <source>Your sign-in ran out. The records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهت مدة تسجيل دخولك. السجلات محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>digi.me</translation>
    </message>
    <message>
        <source>digi.me could not check who sent this. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر على digi.me التحقق ممن أرسل هذا. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me could not give access. The record is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر على digi.me إعطاء الإذن. السجل محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me did not say which account the record goes to. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يقل digi.me إلى أي حساب يذهب السجل. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me does not know this code, or it has run out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يعرف digi.me هذا الرمز، أو انتهت مدته.</translation>
    </message>
    <message>
        <source>digi.me does not know this project&apos;s contract. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يعرف digi.me عقد هذا المشروع. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me does not take a record or file of this size. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقبل digi.me سجلًا أو ملفًا بهذا الحجم. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me does not take records from this version of fieldapp any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد digi.me يقبل سجلات من هذا الإصدار من fieldapp.</translation>
    </message>
    <message>
        <source>digi.me has no account that this project&apos;s FHIR goes to. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس لدى digi.me حساب يذهب إليه FHIR لهذا المشروع. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me has the record and has not let it into the respondent&apos;s library yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل لدى digi.me ولم يُدخله بعد إلى مكتبة المُجيب.</translation>
    </message>
    <message>
        <source>digi.me may not answer to this laptop&apos;s address. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يُسمح لـ digi.me بإجابة عنوان هذا الحاسوب. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me refused this record. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>رفض digi.me هذا السجل. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>digi.me refused what it was asked for. Your records are kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>رفض digi.me ما طُلب منه. سجلاتك محفوظة على هذا القرص.</translation>
    </message>
    <message>
        <source>fieldapp could not send this record, by a fault of its own. It is kept on this disk.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّر على fieldapp إرسال هذا السجل، بسبب خطأ داخلي. هو محفوظ على هذا القرص.</translation>
    </message>
    <message>
        <source>fieldapp is already open with this data.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>fieldapp مفتوح من قبل بهذه البيانات.</translation>
    </message>
    <message>
        <source>fieldapp ran into a fault of its own. What was saved on this disk is safe.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>واجه fieldapp خطأً داخليًا. ما حُفظ على هذا القرص آمن.</translation>
    </message>
    <message>
        <source>“{file}” changed on the disk after it was chosen, so its record was not sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّر «{file}» على القرص بعد اختياره، فلم يُرسل سجله.</translation>
    </message>
    <message>
        <source>“{file}” of this record is not on this disk any more. The answers are.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد «{file}» من هذا السجل على هذا القرص. الإجابات موجودة.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>A test token did not verify. Ask for another key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يصحّ رمز تجريبي. اطلب مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>A test token was signed and verified (PS512, salt 64).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وُقّع رمز تجريبي وصحّ (PS512، salt 64).</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; none to read back with.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التطبيق {application}، العقد {contract}، {version}؛ لا عقد للقراءة من جديد.</translation>
    </message>
    <message>
        <source>Application {application}, contract {contract}, {version}; read back with {reading}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>التطبيق {application}، العقد {contract}، {version}؛ يُقرأ من جديد بـ {reading}.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Data</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data {database}, photos and files {files}, older copies {copies}, reports {reports}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البيانات {database}، الصور والملفات {files}، نسخ أقدم {copies}، تقارير {reports}.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Each respondent gives access.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يعطي كل مُجيب الإذن.</translation>
    </message>
    <message>
        <source>Every letter of the forms on this disk can be drawn.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن رسم كل حرف من الاستمارات على هذا القرص.</translation>
    </message>
    <message>
        <source>Every photo and file is here as it was chosen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل صورة وملف هنا كما اختير.</translation>
    </message>
    <message>
        <source>Fault</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to check the key.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مقفل: أعطِ عبارة المرور للتحقق من المفتاح.</translation>
    </message>
    <message>
        <source>Locked: give the passphrase to sync.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مقفل: أعطِ عبارة المرور للمزامنة.</translation>
    </message>
    <message>
        <source>No font here draws the {script} letters of {forms}: they show as boxes. Install {font}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا خط هنا يرسم حروف {script} في {forms}: تظهر مربعات. ثبّت {font}.</translation>
    </message>
    <message>
        <source>No project is set up yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يُعدّ مشروع بعد.</translation>
    </message>
    <message>
        <source>None yet: the first sign-in makes it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء بعد: ينشئه أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open; nobody is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مفتوح؛ لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Open; {user} is signed in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مفتوح؛ سجّل {user} الدخول.</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Played again, the journal gives what is stored.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عند إعادته يعطي سجل التغييرات ما هو محفوظ.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA، {bits} بت، {form}.</translation>
    </message>
    <message>
        <source>RSA, {bits} bits, {form}: it signs, but reads no file back; that takes {exact} bits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>RSA، {bits} بت، {form}: يوقّع، لكنه لا يقرأ أي ملف من جديد؛ يلزم لذلك {exact} بت.</translation>
    </message>
    <message>
        <source>Server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Sound.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سليمة.</translation>
    </message>
    <message>
        <source>Sound; {finished} finished, {unsent} to be sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سليمة؛ انتهى {finished}، وللإرسال {unsent}.</translation>
    </message>
    <message>
        <source>The data file is damaged: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف البيانات تالف: {faults}</translation>
    </message>
    <message>
        <source>The journal tells another story than the data: {faults}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يروي سجل التغييرات غير ما ترويه البيانات: {faults}</translation>
    </message>
    <message>
        <source>The key is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المفتاح ليس على هذا الحاسوب. افتح ملف المشروع من جديد.</translation>
    </message>
    <message>
        <source>The key {why}. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المفتاح غير صالح: {why}. اطلب ملف المشروع من جديد.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is kept on this laptop.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إذن المنظمة محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The organisation&apos;s access is not on this laptop. Open the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إذن المنظمة ليس على هذا الحاسوب. افتح ملف المشروع من جديد.</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقول النظام كم بقي فارغًا.</translation>
    </message>
    <message>
        <source>This laptop and the server tell the same time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الحاسوب والخادم على الوقت نفسه.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes ahead of the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الحاسوب متقدم على الخادم {minutes} دقيقة. اضبط تاريخه ووقته.</translation>
    </message>
    <message>
        <source>This laptop is {minutes} minutes behind the server. Set its date and time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا الحاسوب متأخر عن الخادم {minutes} دقيقة. اضبط تاريخه ووقته.</translation>
    </message>
    <message>
        <source>Well</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>digi.me access</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إذن digi.me</translation>
    </message>
    <message>
        <source>digi.me contract</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عقد digi.me</translation>
    </message>
    <message>
        <source>digi.me key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مفتاح digi.me</translation>
    </message>
    <message>
        <source>digi.me reading key</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مفتاح القراءة في digi.me</translation>
    </message>
    <message>
        <source>digi.me server</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خادم digi.me</translation>
    </message>
    <message>
        <source>digi.me signature</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>توقيع digi.me</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} يجيب.</translation>
    </message>
    <message>
        <source>{address} does not end with an API version known here. Ask for the project file again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{address} لا ينتهي بإصدار API معروف هنا. اطلب ملف المشروع من جديد.</translation>
    </message>
    <message>
        <source>{count} more files are missing or changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملفات أخرى ناقصة أو متغيّرة: {count}.</translation>
    </message>
    <message>
        <source>{free} free.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي {free}.</translation>
    </message>
    <message>
        <source>{free} free. Make room before photos do not fit any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي {free}. وفّر مساحة قبل أن تضيق عن الصور.</translation>
    </message>
    <message>
        <source>{free} free: no new photos or files are taken, answers still are. Make room first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي {free}: لا تُقبل صور أو ملفات جديدة، والإجابات ما زالت تُقبل. وفّر مساحة أولًا.</translation>
    </message>
    <message>
        <source>{host} answers over {tls}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} يجيب عبر {tls}.</translation>
    </message>
    <message>
        <source>{host} answers, on this machine.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{host} يجيب، على هذا الجهاز.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّرت قراءة «{file}» من «{record}» ({form}). تحقق من القرص، ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) has changed. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّر «{file}» من «{record}» ({form}). أرفق الأصل بأي مسودة.</translation>
    </message>
    <message>
        <source>“{file}” of “{record}” ({form}) is missing. Attach the original to any draft.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{file}» من «{record}» ({form}) ناقص. أرفق الأصل بأي مسودة.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Answered</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Answered before there was a history</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُجيب قبل وجود التاريخ</translation>
    </message>
    <message>
        <source>Done again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>File chosen or removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختير ملف أو أُزيل</translation>
    </message>
    <message>
        <source>Finished</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Link or access to digi.me ran out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهت مدة الرابط أو الإذن في digi.me</translation>
    </message>
    <message>
        <source>Moved to another version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نُقل إلى إصدار آخر من الاستمارة</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فُتح من جديد</translation>
    </message>
    <message>
        <source>Opened to be changed, as a later version</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فُتح للتغيير كإصدار لاحق</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وُضع في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Recovered from a damaged file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استُرجع من ملف تالف</translation>
    </message>
    <message>
        <source>Respondent asked for a place in their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>طُلب من المُجيب مكان في digi.me الخاص به</translation>
    </message>
    <message>
        <source>Respondent gave access to their digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أعطى المُجيب إذنًا في digi.me الخاص به</translation>
    </message>
    <message>
        <source>Respondent not asked any more: digi.me not wanted</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد المُجيب يُسأل: digi.me غير مرغوب</translation>
    </message>
    <message>
        <source>Respondent said no to digi.me</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قال المُجيب لا لـ digi.me</translation>
    </message>
    <message>
        <source>Respondent&apos;s access to digi.me taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُحب إذن المُجيب في digi.me</translation>
    </message>
    <message>
        <source>Started</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Started with the answers of another record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدأ بإجابات سجل آخر</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُخرج من سلة المحذوفات</translation>
    </message>
    <message>
        <source>The clock of this laptop was set back {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُخّرت ساعة هذا الحاسوب {time} قبل هذا.</translation>
    </message>
    <message>
        <source>The clock of this laptop was set forward {time} before this.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قُدّمت ساعة هذا الحاسوب {time} قبل هذا.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصدار الاستمارة</translation>
    </message>
    <message>
        <source>accepted as it is: {reason}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قُبلت كما هي: {reason}</translation>
    </message>
    <message>
        <source>not accepted any more</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تعد مقبولة</translation>
    </message>
    <message>
        <source>{instance} added</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُضيف {instance}</translation>
    </message>
    <message>
        <source>{instance} removed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُزيل {instance}</translation>
    </message>
    <message>
        <source>{instance} · {question}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{instance} · {question}</translation>
    </message>
    <message>
        <source>{name}, another file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{name}، ملف آخر</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} أيام</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} س</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{old} → blank</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} ← فارغ</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{old} ← {new}</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>{time} · nobody signed in</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{time} · لا أحد داخل</translation>
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
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Choose video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اختيار فيديو</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Photos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صور</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجيلات</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>Replace photo</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استبدال الصورة</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استبدال الصورة</translation>
    </message>
    <message>
        <source>Replace recording</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استبدال التسجيل</translation>
    </message>
    <message>
        <source>Replace video</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>استبدال الفيديو</translation>
    </message>
    <message>
        <source>Videos</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فيديوهات</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>from {start} to {end}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>from {start} to {end}, in steps of {step}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>من {start} إلى {end}، بخطوات من {step}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Delivered, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سُلّم، انتهى {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Draft, {answered} of {total}  ·  on this disk {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مسودة، {answered} من {total}  ·  على هذا القرص {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>انتهى {time}  ·  {form}</translation>
    </message>
    <message>
        <source>In line since {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في الدور منذ {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Replaced by a later version, finished {time}  ·  {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حلّ محله إصدار لاحق، انتهى {time}  ·  {form}</translation>
    </message>
    <message>
        <source>Start: {form}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بدء: {form}</translation>
    </message>
    <message>
        <source>{form}, no name yet</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{form}، بلا اسم بعد</translation>
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
        <translation>: ضع مسافة قبل علامة الناقص.</translation>
    </message>
    <message>
        <source>A calculation makes a text of more than {most} characters, which is not kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تنتج عملية حسابية نصًا يزيد على {most} حرفًا، ولا يُحفظ.</translation>
    </message>
    <message>
        <source>A choice of {path} has no value. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيار من {path} بلا قيمة. تُرك.</translation>
    </message>
    <message>
        <source>A form that notes the place by itself writes odk:setgeopoint, with xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. Correct the form and add it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارة التي تسجّل المكان وحدها تكتب odk:setgeopoint، مع xmlns:odk=&quot;http://www.opendatakit.org/xforms&quot;. صحّح الاستمارة وأضفها من جديد.</translation>
    </message>
    <message>
        <source>A group is given for {path}, which the record does not have. Its questions are shown without it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطيت مجموعة لـ {path}، وليس في السجل. تظهر أسئلتها بدونها.</translation>
    </message>
    <message>
        <source>A question has no code, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال بلا رمز، فلا يمكن حفظ إجابته.</translation>
    </message>
    <message>
        <source>A rule in the form&apos;s XML holds a bare “&lt;” instead of &amp;lt;. It is read as “less than”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في قاعدة من XML الاستمارة علامة «&lt;» مجردة بدل &amp;lt;. تُقرأ «أصغر من».</translation>
    </message>
    <message>
        <source>A rule is given for {path}, but the record has no such question. The rule is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطيت قاعدة لـ {path}، وليس في السجل سؤال كهذا. تُركت القاعدة.</translation>
    </message>
    <message>
        <source>A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسأل قاعدة في {path} هل الإجابة عن {question} هي «{code}»، وهي ليست بين خياراتها.</translation>
    </message>
    <message>
        <source>A value is set at {path}, but the record has no such question. This is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وُضعت قيمة في {path}، وليس في السجل سؤال كهذا. تُرك هذا.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة لازمة.</translation>
    </message>
    <message>
        <source>At least {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{limit} حرفًا على الأقل؛ وهنا {length}.</translation>
    </message>
    <message>
        <source>At most {limit} characters; this has {length}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{limit} حرفًا على الأكثر؛ وهنا {length}.</translation>
    </message>
    <message>
        <source>Calculation removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حساب أُزيل: «{label}».</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات «{label}» وأسئلة أخرى بقائمته بكلمات أخرى ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” and of other questions with its list removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات أُزيلت من «{label}» وأسئلة أخرى بقائمته ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” in other words ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات «{label}» بكلمات أخرى ({count}): {names}.</translation>
    </message>
    <message>
        <source>Choices of “{label}” removed ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات أُزيلت من «{label}» ({count}): {names}.</translation>
    </message>
    <message>
        <source>How often “{label}” is to be filled changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّر عدد مرات ملء «{label}».</translation>
    </message>
    <message>
        <source>In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في المصنف أكثر من {most} مجموعة بعضها داخل بعض. اطلب ممن أعد النموذج إصلاحه.</translation>
    </message>
    <message>
        <source>Line {line} declares a document type; a form must not have one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السطر {line} يعلن نوع وثيقة؛ ولا يجوز ذلك في استمارة.</translation>
    </message>
    <message>
        <source>Line {line} is more than {most} elements deep.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السطر {line} أعمق من {most} عنصرًا.</translation>
    </message>
    <message>
        <source>Line {line} is not well-formed XML: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السطر {line} ليس XML سليم البناء: {reason}.</translation>
    </message>
    <message>
        <source>New calculation: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حساب جديد: «{label}».</translation>
    </message>
    <message>
        <source>New choices of “{label}” ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات جديدة لـ «{label}» ({count}): {names}.</translation>
    </message>
    <message>
        <source>New choices of “{label}” and of other questions with its list ({count}): {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات جديدة لـ «{label}» ولأسئلة أخرى بقائمته ({count}): {names}.</translation>
    </message>
    <message>
        <source>New question: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال جديد: «{label}».</translation>
    </message>
    <message>
        <source>New section that can be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قسم جديد يمكن ملؤه عدة مرات: «{label}».</translation>
    </message>
    <message>
        <source>New section: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قسم جديد: «{label}».</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن أن تكون أي إجابة عن {path} صحيحة: لا يتحقق `{expression}` أبدًا.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must be at least {least} and at most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن أن تكون أي إجابة عن {path} صحيحة: يجب أن تكون {least} على الأقل و{most} على الأكثر.</translation>
    </message>
    <message>
        <source>No answer to {path} can be right: it must have at least {least} and at most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن أن تكون أي إجابة عن {path} صحيحة: يجب أن تضم {least} حرفًا على الأقل و{most} على الأكثر.</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يستخدم أي سؤال القائمة «{name}».</translation>
    </message>
    <message>
        <source>No question uses these {count} lists: {names}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قوائم لا يستخدمها أي سؤال، وعددها {count}: {names}.</translation>
    </message>
    <message>
        <source>No way leads to the page “{name}”. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا طريق يؤدي إلى الصفحة «{name}». لا تُسأل أبدًا.</translation>
    </message>
    <message>
        <source>One text of the form is not in {language}: “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نص واحد في الاستمارة غير متوفر باللغة {language}: «{text}».</translation>
    </message>
    <message>
        <source>Question removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سؤال أُزيل: «{label}».</translation>
    </message>
    <message>
        <source>Rules for {path} are given more than once. What the last ones say holds.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطيت قواعد {path} أكثر من مرة. يسري ما تقوله الأخيرة.</translation>
    </message>
    <message>
        <source>Section removed that could be filled several times: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قسم أُزيل كان يمكن ملؤه عدة مرات: «{label}».</translation>
    </message>
    <message>
        <source>Section removed: “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قسم أُزيل: «{label}».</translation>
    </message>
    <message>
        <source>Some choices of “{key}” are left out: each needs a text or code of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تُركت بعض خيارات «{key}»: يحتاج كل منها إلى نص أو رمز خاص به.</translation>
    </message>
    <message>
        <source>The answer to “{label}” can have {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن أن تبلغ إجابة «{label}» الآن {new} حرفًا، وكانت {old}.</translation>
    </message>
    <message>
        <source>The answer to “{label}” needs at least {new} characters now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تحتاج إجابة «{label}» الآن إلى {new} حرفًا على الأقل، وكانت {old}.</translation>
    </message>
    <message>
        <source>The calculation “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّر الحساب «{label}».</translation>
    </message>
    <message>
        <source>The checklist does not say what it is (code).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تقول قائمة التدقيق ما هي (code).</translation>
    </message>
    <message>
        <source>The checklist has no list of questions (attributes).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس في قائمة التدقيق قائمة أسئلة (attributes).</translation>
    </message>
    <message>
        <source>The choices of {path} take their {part} from “{name}”, which the list “{list}” does not have. It has: {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات {path} تأخذ {part} من «{name}»، وليس في القائمة «{list}». فيها: {known}.</translation>
    </message>
    <message>
        <source>The choices of “{key}” are in the server&apos;s list {name}, not in the form. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات «{key}» في قائمة الخادم {name}، لا في الاستمارة. يُسأل كنص.</translation>
    </message>
    <message>
        <source>The choices of “{label}” and of other questions with its list stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات «{label}» وأسئلة أخرى بقائمته بترتيب آخر.</translation>
    </message>
    <message>
        <source>The choices of “{label}” stand in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>خيارات «{label}» بترتيب آخر.</translation>
    </message>
    <message>
        <source>The column “{name}” belongs to another program. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العمود «{name}» يخص برنامجًا آخر. تُرك.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{second}” mean the same. They are read as one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العمودان «{first}» و«{second}» لهما المعنى نفسه. يُقرآن كعمود واحد.</translation>
    </message>
    <message>
        <source>The dataType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>dataType «{name}» غير معروف هنا. يُطرح السؤال كـ {shown}.</translation>
    </message>
    <message>
        <source>The document has more than {most} elements and attributes by line {line}. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في المستند أكثر من {most} عنصر وسمة حتى السطر {line}. قسّمه.</translation>
    </message>
    <message>
        <source>The document has more than {most} parts: no form that somebody fills is as long. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في المستند أكثر من {most} جزء: لا يوجد نموذج يُملأ بهذا الطول. قسّمه.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read as a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حجم المستند {size} م.ب؛ يمكن قراءة {most} م.ب على الأكثر كنموذج.</translation>
    </message>
    <message>
        <source>The document has {size} MB; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حجم الوثيقة {size} MB؛ ويمكن قراءة {most} MB على الأكثر.</translation>
    </message>
    <message>
        <source>The document holds no form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا استمارة في الوثيقة.</translation>
    </message>
    <message>
        <source>The document holds {count} checklists. Save the one to be added in a file of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في الوثيقة {count} من قوائم التدقيق. احفظ ما تريد إضافته في ملف خاص به.</translation>
    </message>
    <message>
        <source>The document is XML, but no XForm: it has no model. Add the form&apos;s own file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الوثيقة XML، لكنها ليست XForm: لا model فيها. أضف ملف الاستمارة نفسه.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to be a form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تداخل الوثيقة أعمق من أن تكون استمارة.</translation>
    </message>
    <message>
        <source>The document is not sound JSON: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الوثيقة ليست JSON سليمًا: {reason}.</translation>
    </message>
    <message>
        <source>The element type “{name}” is not known here. It is read as a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نوع العنصر «{name}» غير معروف هنا. يُقرأ كسؤال.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العنصر «{name}» غير معروف هنا. تُرك.</translation>
    </message>
    <message>
        <source>The element “{name}” is not known here. {path} is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>العنصر «{name}» غير معروف هنا. يُسأل {path} كنص.</translation>
    </message>
    <message>
        <source>The encoding of the document is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ترميز الوثيقة غير معروف هنا.</translation>
    </message>
    <message>
        <source>The event “{name}” is not known here. What the form does then is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الحدث «{name}» غير معروف هنا. تُرك ما تفعله الاستمارة عنده.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملف تالف، أو ليس مصنف جداول. افتحه في برنامج جداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The form asks for a log of how it is filled (audit). This app keeps none; it stays empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تطلب الاستمارة سجلًا لكيفية ملئها (audit). هذا التطبيق لا يحفظ سجلًا كهذا؛ يبقى فارغًا.</translation>
    </message>
    <message>
        <source>The form asks for encrypted records, which this app cannot write: whoever sends them must refuse it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تطلب الاستمارة سجلات مشفّرة، وهذا التطبيق لا يكتبها: على من يرسلها أن يرفضها.</translation>
    </message>
    <message>
        <source>The form asks for {path}, but the record has no such question. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تطلب الاستمارة {path}، وليس في السجل سؤال كهذا. تُرك.</translation>
    </message>
    <message>
        <source>The form can be shown in {language} now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن الآن عرض الاستمارة بـ {language}.</translation>
    </message>
    <message>
        <source>The form cannot be shown in {language} any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد يمكن عرض الاستمارة بـ {language}.</translation>
    </message>
    <message>
        <source>The form does not say what it is (name).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تقول الاستمارة ما هي (name).</translation>
    </message>
    <message>
        <source>The form does not say what it is (schema).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تقول الاستمارة ما هي (schema).</translation>
    </message>
    <message>
        <source>The form does not say what it is called (id). It is kept as “{shown}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تقول الاستمارة ما اسمها (id). تُحفظ باسم «{shown}».</translation>
    </message>
    <message>
        <source>The form has no body, so there is nothing to ask.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس للاستمارة body، فلا شيء يُسأل.</translation>
    </message>
    <message>
        <source>The form has no list of questions (elements).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس في الاستمارة قائمة أسئلة (elements).</translation>
    </message>
    <message>
        <source>The form has no pages.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس في الاستمارة صفحات.</translation>
    </message>
    <message>
        <source>The form has no record to fill: its model has no instance with an element in it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس في الاستمارة سجل يُملأ: ليس في model منها instance فيه عنصر.</translation>
    </message>
    <message>
        <source>The form has rules for {count} answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في النموذج قواعد لعدد {count} من الإجابات؛ يمكن قراءة {most} على الأكثر. قسّمه.</translation>
    </message>
    <message>
        <source>The form has {count} questions and other answers; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في النموذج {count} من الأسئلة والإجابات الأخرى؛ يمكن قراءة {most} على الأكثر. قسّمه.</translation>
    </message>
    <message>
        <source>The form is to be sent by “{method}”, which there is not. Ask its author to write method=&quot;post&quot;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُفترض إرسال الاستمارة بـ «{method}»، ولا وجود له. اطلب من كاتبها أن يكتب method=&quot;post&quot;.</translation>
    </message>
    <message>
        <source>The form leads from the page “{name}” back to “{target}”. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تؤدي الاستمارة من الصفحة «{name}» رجوعًا إلى «{target}». تُرك هذا الطريق.</translation>
    </message>
    <message>
        <source>The form leads to a page “{name}”, which it does not have. That way is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تؤدي الاستمارة إلى صفحة «{name}» ليست فيها. تُرك هذا الطريق.</translation>
    </message>
    <message>
        <source>The form names the text “{name}”, but has no such text. Its name is shown instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسمّي الاستمارة النص «{name}»، وليس فيها نص كهذا. يظهر اسمه بدله.</translation>
    </message>
    <message>
        <source>The form reads the list “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تقرأ الاستمارة القائمة «{name}»، ولم تأتِ معها. أضف الملف بجانب الاستمارة.</translation>
    </message>
    <message>
        <source>The form records sound by itself. This app does not; the recording is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تسجّل الاستمارة الصوت وحدها. هذا التطبيق لا يفعل؛ تُرك التسجيل.</translation>
    </message>
    <message>
        <source>The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تضبط الاستمارة {target} وعدده {count}. لم يُضبط شيء. اسأل من صنع الاستمارة.</translation>
    </message>
    <message>
        <source>The form shows the file “{name}”, which did not come with it. Add the file next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعرض الاستمارة الملف «{name}»، ولم يأتِ معها. أضف الملف بجانب الاستمارة.</translation>
    </message>
    <message>
        <source>The form shows {count} files that did not come with it: {names}. Add them next to the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعرض الاستمارة ملفات لم تأتِ معها، وعددها {count}: {names}. أضفها بجانب الاستمارة.</translation>
    </message>
    <message>
        <source>The form shows {count} parts; at most {most} can be read. Divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يعرض النموذج {count} جزءًا؛ يمكن قراءة {most} على الأكثر. قسّمه.</translation>
    </message>
    <message>
        <source>The form “{old}” is called “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارة «{old}» اسمها الآن «{new}».</translation>
    </message>
    <message>
        <source>The form&apos;s XML uses {prefixes} without saying what they stand for. They are read all the same.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يستعمل XML الاستمارة {prefixes} دون أن يقول معناها. ومع ذلك تُقرأ.</translation>
    </message>
    <message>
        <source>The form&apos;s actions set each other off without end. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أفعال الاستمارة يطلق بعضها بعضًا بلا نهاية. اسأل من صنع الاستمارة.</translation>
    </message>
    <message>
        <source>The form&apos;s version “{value}” is not a whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إصدار الاستمارة «{value}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The format “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصيغة «{name}» غير معروفة هنا. يُطرح السؤال كـ {shown}.</translation>
    </message>
    <message>
        <source>The formula writes its signs as XML does. It is read as it is meant.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تكتب الصيغة علاماتها كما في XML. تُقرأ كما هو مقصود.</translation>
    </message>
    <message>
        <source>The formula “{expression}” cannot be understood from “{found}” on.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تُفهم الصيغة الحسابية «{expression}» ابتداءً من «{found}».</translation>
    </message>
    <message>
        <source>The formula “{expression}” ends too early.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تنتهي الصيغة الحسابية «{expression}» قبل أوانها.</translation>
    </message>
    <message>
        <source>The formula “{expression}” gives “{name}” {given} values; it takes another number of them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصيغة الحسابية «{expression}» تعطي «{name}» قيمًا عددها {given}؛ وهي تأخذ عددًا آخر.</translation>
    </message>
    <message>
        <source>The formula “{expression}” has more than {most} parts in one another: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في الصيغة الحسابية «{expression}» أكثر من {most} جزءًا بعضها داخل بعض: قسّمها.</translation>
    </message>
    <message>
        <source>The formula “{expression}” is empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصيغة الحسابية «{expression}» فارغة.</translation>
    </message>
    <message>
        <source>The formula “{expression}” reads “{name}”, which is no field of this or an earlier page.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصيغة الحسابية «{expression}» تقرأ «{name}»، وليس حقلًا في هذه الصفحة أو صفحة قبلها.</translation>
    </message>
    <message>
        <source>The formula “{expression}” uses the function “{name}”, which is not known here.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصيغة الحسابية «{expression}» تستعمل الدالة «{name}»، وهي غير معروفة هنا.</translation>
    </message>
    <message>
        <source>The help for “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّرت المساعدة لـ «{label}».</translation>
    </message>
    <message>
        <source>The key “{key}” is already taken by {first}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المفتاح «{key}» أخذه {first} بالفعل.</translation>
    </message>
    <message>
        <source>The key “{key}” stands twice in one object. Ask whoever made the form to keep one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المفتاح «{key}» مرتين في كائن واحد. اطلب ممن صنع الاستمارة أن يُبقي واحدًا.</translation>
    </message>
    <message>
        <source>The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نوع الملف «{kind}» ليس نوع وسائط، كما أن image/jpeg نوع. يُقبل أي ملف.</translation>
    </message>
    <message>
        <source>The least that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أقل ما يمكن إجابته عن «{label}» الآن {new}، وكان {old}.</translation>
    </message>
    <message>
        <source>The list “{list}” has more than one choice “{name}”. All of them are offered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في القائمة «{list}» أكثر من خيار «{name}». تُعرض كلها.</translation>
    </message>
    <message>
        <source>The list “{name}” cannot be read: {reason}. It is empty until a sound file is added.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تعذّرت قراءة القائمة «{name}»: {reason}. تبقى فارغة حتى يُضاف ملف سليم.</translation>
    </message>
    <message>
        <source>The list “{name}”, which the form looks things up in, changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّرت القائمة «{name}» التي تبحث فيها الاستمارة.</translation>
    </message>
    <message>
        <source>The most that can be answered to “{label}” is {new} now, before {old}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أكثر ما يمكن إجابته عن «{label}» الآن {new}، وكان {old}.</translation>
    </message>
    <message>
        <source>The name “{name}” is the record&apos;s own. The group is called “{now}” in records.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاسم «{name}» خاص بالسجل نفسه. تُسمى المجموعة «{now}» في السجلات.</translation>
    </message>
    <message>
        <source>The pattern `{pattern}` takes too long on this answer. Ask the form&apos;s author for a simpler one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يستغرق النمط `{pattern}` وقتًا طويلًا مع هذه الإجابة. اطلب من صاحب الاستمارة نمطًا أبسط.</translation>
    </message>
    <message>
        <source>The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يستغرق النمط {limit} وقتًا طويلًا مع «{value}». اكتب أقل، أو اطلب نمطًا أبسط.</translation>
    </message>
    <message>
        <source>The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>البادئة `{prefix}` في `{expression}` غير معروفة: أعلنها بـ xmlns:{prefix}.</translation>
    </message>
    <message>
        <source>The question “{label}” has no key, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال «{label}» بلا مفتاح، فلا يمكن حفظ إجابته.</translation>
    </message>
    <message>
        <source>The question “{label}” is in “{section}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال «{label}» الآن في «{section}».</translation>
    </message>
    <message>
        <source>The question “{label}” is outside all sections now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السؤال «{label}» الآن خارج كل الأقسام.</translation>
    </message>
    <message>
        <source>The quote at character {at} of `{expression}` is never closed: add {found} at its end.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>علامة الاقتباس عند الحرف {at} من `{expression}` لا تُغلق: أضف {found} في آخرها.</translation>
    </message>
    <message>
        <source>The rule `{expression}` reads {path}, which the record does not have. It is blank there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القاعدة `{expression}` تقرأ {path}، وليس في السجل. هو فارغ هناك.</translation>
    </message>
    <message>
        <source>The rule for what can be answered to “{label}” changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّرت قاعدة ما يمكن إجابته عن «{label}».</translation>
    </message>
    <message>
        <source>The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القاعدة {rule} لا تستقر أبدًا: ما تقرؤه يعتمد عليها. اسأل من صنع الاستمارة.</translation>
    </message>
    <message>
        <source>The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>القاعدة «{name}» مع «{argument}» لا يمكن فحصها على {shown}. تُركت.</translation>
    </message>
    <message>
        <source>The rules of the form look at more than {most} answers at a time, so some were not followed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تنظر قواعد النموذج إلى أكثر من {most} إجابة في المرة الواحدة، لذلك لم يُتبع بعضها.</translation>
    </message>
    <message>
        <source>The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تقرأ قواعد النموذج أكثر من {most} إجابة في المجموع. اطلب ممن أعده تقسيمه.</translation>
    </message>
    <message>
        <source>The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قواعد {paths} ينتظر بعضها بعضًا في دائرة. اطلب ممن صنع الاستمارة فتح الدائرة.</translation>
    </message>
    <message>
        <source>The search of {path} is not understood: “{search}”. Its choices are shown as they stand in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحث {path} غير مفهوم: «{search}». تظهر خياراته كما هي في الاستمارة.</translation>
    </message>
    <message>
        <source>The sentences by code, and where a code has several by case.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الجمل بحسب الرمز، وحيث للرمز عدة جمل بحسب الحالة.</translation>
    </message>
    <message>
        <source>The server marks this checklist as not in use any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يقول الخادم إن قائمة التدقيق هذه لم تعد مستعملة.</translation>
    </message>
    <message>
        <source>The text “{name}” stands more than once in {language}. The first one is shown.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النص «{name}» أكثر من مرة في {language}. يظهر الأول.</translation>
    </message>
    <message>
        <source>The type “{name}” belongs to another program. It is read as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النوع «{name}» يخص برنامجًا آخر. يُقرأ على أنه {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” is a log that another program keeps. This app keeps none; it is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النوع «{name}» سجل يحتفظ به برنامج آخر. لا يحتفظ هذا التطبيق بمثله؛ تُرك.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النوع «{name}» غير معروف هنا. يُطرح السؤال كـ {shown}.</translation>
    </message>
    <message>
        <source>The type “{name}” of {path} is not known here. It is read as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>النوع «{name}» لـ {path} غير معروف هنا. يُقرأ كنص.</translation>
    </message>
    <message>
        <source>The uiElementType “{name}” is not known here. The question is asked as {shown}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>uiElementType «{name}» غير معروف هنا. يُطرح السؤال كـ {shown}.</translation>
    </message>
    <message>
        <source>The validations of “{key}” are not a list. They are left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>validations لـ «{key}» ليست قائمة. تُركت.</translation>
    </message>
    <message>
        <source>The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قيمة «{key}» تخالف قاعدة ولا يمكن تغييرها هنا. تُرسل كما هي.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no date that can be read here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قيمة «{key}» ليست تاريخًا يمكن قراءته هنا. تُركت.</translation>
    </message>
    <message>
        <source>The words in {language} changed in some places ({count}).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّرت الكلمات في {language} في بعض المواضع ({count}).</translation>
    </message>
    <message>
        <source>The workbook has more than {most} filled cells. Put long lists into CSV files of their own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في المصنف أكثر من {most} خلية مملوءة. ضع القوائم الطويلة في ملفات CSV خاصة بها.</translation>
    </message>
    <message>
        <source>The workbook holds {size} MB when unpacked; at most {most} MB can be read.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حجم مصنف الجداول {size} MB بعد فكّه؛ ويمكن قراءة {most} MB على الأكثر.</translation>
    </message>
    <message>
        <source>The {bracket} at character {at} of `{expression}` is never closed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{bracket} عند الحرف {at} من `{expression}` لا يُغلق.</translation>
    </message>
    <message>
        <source>There is a new rule for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هناك قاعدة جديدة لما يمكن إجابته عن «{label}».</translation>
    </message>
    <message>
        <source>There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا محور `{name}` في `{expression}`: الخطوة اسم، أو محور ثم :: ثم اسم.</translation>
    </message>
    <message>
        <source>There is no expression here: write one.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تعبير هنا: اكتب واحدًا.</translation>
    </message>
    <message>
        <source>There is no list `{name}` in the form: check the name, and add the file it comes from.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا قائمة `{name}` في الاستمارة: تحقق من الاسم، وأضف الملف الذي تأتي منه.</translation>
    </message>
    <message>
        <source>There is no rule any more for what can be answered to “{label}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم تعد هناك قاعدة لما يمكن إجابته عن «{label}».</translation>
    </message>
    <message>
        <source>There is no translated text `{name}` in the form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا نص مترجمًا `{name}` في الاستمارة.</translation>
    </message>
    <message>
        <source>This answer is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه الإجابة غير مسموحة هنا. تحقق منها وأجب من جديد.</translation>
    </message>
    <message>
        <source>This is a record of the form “{found}”, not of “{form}”. Open it with its own form.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا سجل من الاستمارة «{found}»، لا من «{form}». افتحه باستمارته.</translation>
    </message>
    <message>
        <source>This is a record that begins with &lt;{found}&gt;; those of this form begin with &lt;{form}&gt;.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذا سجل يبدأ بـ &lt;{found}&gt;؛ وسجلات هذه الاستمارة تبدأ بـ &lt;{form}&gt;.</translation>
    </message>
    <message>
        <source>This is no record as CSV. It needs a row of columns, @form among them, and one row of answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس هذا سجلًا بصيغة CSV. يحتاج إلى صف أعمدة، منها @form، وصف إجابات واحد.</translation>
    </message>
    <message>
        <source>This is no record as DIGIT forms have it. It must be a JSON object with schema and answers.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس هذا سجلًا كما في استمارات DIGIT. يجب أن يكون كائن JSON فيه schema وanswers.</translation>
    </message>
    <message>
        <source>This is no record in plain JSON. It must be an object with form and answers, the answers texts.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس هذا سجلًا بصيغة JSON البسيطة. يجب أن يكون كائنًا فيه form وanswers، والإجابات نصوص.</translation>
    </message>
    <message>
        <source>This is not a form in a format that the app reads.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليست هذه استمارة بصيغة يقرؤها التطبيق.</translation>
    </message>
    <message>
        <source>Two lists of the form are called “{name}”. The first one is used.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قائمتان في الاستمارة اسمهما «{name}». تُستعمل الأولى.</translation>
    </message>
    <message>
        <source>What is in the form stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما في الاستمارة بترتيب آخر.</translation>
    </message>
    <message>
        <source>What is in “{label}” stands in another order.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما في «{label}» بترتيب آخر.</translation>
    </message>
    <message>
        <source>What stands here is neither a page nor a field.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما هنا ليس صفحة ولا حقلًا.</translation>
    </message>
    <message>
        <source>What stands here is not a question.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما هنا ليس سؤالًا.</translation>
    </message>
    <message>
        <source>What “{label}” offers to choose from is worked out in another way.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما يعرضه «{label}» للاختيار يُحسب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>What “{label}” repeats of other answers changed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّر ما يكرره «{label}» من إجابات أخرى.</translation>
    </message>
    <message>
        <source>`{expression}` comes to a single value, where questions or items are wanted: give a path.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` يعطي قيمة واحدة، والمطلوب أسئلة أو عناصر: أعطِ مسارًا.</translation>
    </message>
    <message>
        <source>`{expression}` ends where a value is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتهي `{expression}` حيث تنقص قيمة.</translation>
    </message>
    <message>
        <source>`{expression}` has / at character {at} behind a single value: write div to divide.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في `{expression}` علامة / عند الحرف {at} بعد قيمة واحدة: اكتب div للقسمة.</translation>
    </message>
    <message>
        <source>`{expression}` has a $ at character {at}: name a question by its path, such as /data/age.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في `{expression}` علامة $ عند الحرف {at}: سمّ السؤال بمساره، مثل /data/age.</translation>
    </message>
    <message>
        <source>`{expression}` has more than {most} brackets within brackets: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في `{expression}` أكثر من {most} قوسًا داخل أقواس: قسّمه.</translation>
    </message>
    <message>
        <source>`{expression}` has the curly quote {found} at character {at}: write straight quotes instead.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في `{expression}` علامة اقتباس مائلة {found} عند الحرف {at}: اكتب علامات مستقيمة بدلها.</translation>
    </message>
    <message>
        <source>`{expression}` has {found} at character {at}, which has no meaning in an expression.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في `{expression}` {found} عند الحرف {at}، ولا معنى له في تعبير.</translation>
    </message>
    <message>
        <source>`{expression}` is nested too deeply to be evaluated: divide it up.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تداخل `{expression}` أعمق من أن يُحسب: قسّمه.</translation>
    </message>
    <message>
        <source>`{expression}` is wrong at character {at}: {found} cannot stand there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{expression}` خطأ عند الحرف {at}: لا يجوز {found} هناك.</translation>
    </message>
    <message>
        <source>`{function}` is given “{value}”, which is no point, trace or shape.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطيت `{function}` القيمة «{value}»، وليست نقطة ولا خطًا ولا مساحة.</translation>
    </message>
    <message>
        <source>`{name}` in `{expression}` takes a path to questions or items, and {given} is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{name}` في `{expression}` تأخذ مسارًا إلى أسئلة أو عناصر، و{given} ليس كذلك.</translation>
    </message>
    <message>
        <source>`{name}` is given {given} arguments in `{expression}`; it is written {signature}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُعطيت `{name}` قيمًا عددها {given} في `{expression}`؛ وتُكتب {signature}.</translation>
    </message>
    <message>
        <source>`{pattern}` is no pattern: {reason}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>`{pattern}` ليس نمطًا: {reason}.</translation>
    </message>
    <message>
        <source>digest() knows no algorithm `{name}`; it knows {known}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تعرف digest() خوارزمية `{name}`؛ تعرف {known}.</translation>
    </message>
    <message>
        <source>digest() knows no encoding `{name}`; it knows base64 and hex.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا تعرف digest() ترميز `{name}`؛ تعرف base64 وhex.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes a question, then a repeat and a number for each level; one is missing.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تأخذ indexed-repeat() سؤالًا، ثم تكرارًا ورقمًا لكل مستوى؛ وينقص واحد.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تأخذ indexed-repeat() مسارات بسيطة إلى سؤال وإلى تكرارات حوله؛ و`{path}` ليس كذلك.</translation>
    </message>
    <message>
        <source>indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تأخذ indexed-repeat() تكرارات حول سؤالها؛ و`{path}` ليس حول `{question}`.</translation>
    </message>
    <message>
        <source>weighted-checklist() takes a weight for each value: give as many weights as values.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تأخذ weighted-checklist() وزنًا لكل قيمة: أعطِ أوزانًا بعدد القيم.</translation>
    </message>
    <message>
        <source>{count} of “{label}” are more than fit. The form shows {most}. Check the number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{count} من «{label}» أكثر مما يتسع. تعرض الاستمارة {most}. تحقق من العدد.</translation>
    </message>
    <message>
        <source>{count} texts of the form are not in {language}, the first one is “{text}”.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نصوص في الاستمارة غير متوفرة باللغة {language}، وعددها {count}، وأولها «{text}».</translation>
    </message>
    <message>
        <source>{path} asks for an answer but is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يتطلب {path} إجابة لكنه لا يظهر أبدًا: لا يمكن أن يكون `{expression}` صحيحًا.</translation>
    </message>
    <message>
        <source>{path} holds other questions, so it cannot be answered itself. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} يحوي أسئلة أخرى، فلا يمكن الإجابة عنه نفسه. تُرك.</translation>
    </message>
    <message>
        <source>{path} is never shown: `{expression}` can never be true.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يظهر {path} أبدًا: لا يمكن أن يكون `{expression}` صحيحًا.</translation>
    </message>
    <message>
        <source>{path} is to be repeated, but the record does not have it. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{path} يُفترض تكراره، وليس في السجل. تُرك.</translation>
    </message>
    <message>
        <source>{path} offers {count} choices at once. Choose among them by an earlier answer, or let people search in them (appearance autocomplete).</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يعرض {path} خيارات كثيرة دفعة واحدة، وعددها {count}. صفِّها بإجابة سابقة، أو اسمح بالبحث فيها (المظهر autocomplete).</translation>
    </message>
    <message>
        <source>{value} is above {limit}, the most allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} أكبر من {limit}، وهو أقصى المسموح.</translation>
    </message>
    <message>
        <source>{value} is below {limit}, the least allowed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} أصغر من {limit}، وهو أدنى المسموح.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step} from {start}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} ليس من خطوات مقدارها {step} ابتداءً من {start}.</translation>
    </message>
    <message>
        <source>{value} is not in steps of {step}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{value} ليس من خطوات مقدارها {step}.</translation>
    </message>
    <message>
        <source>“{key}” depends on a question or an answer that there is not. It is never asked.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{key}» يعتمد على سؤال أو إجابة لا وجود لها. لا يُسأل أبدًا.</translation>
    </message>
    <message>
        <source>“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{key}» يملؤه جزء من تطبيق الميدان ليس هنا ({name}). يُسأل كنص.</translation>
    </message>
    <message>
        <source>“{key}” is to be picked from a list, but has no choices. It is asked as text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{key}» يُختار من قائمة، لكن لا خيارات له. يُسأل كنص.</translation>
    </message>
    <message>
        <source>“{label}” can be changed in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن تغيير «{label}» في حالات غير ما كانت.</translation>
    </message>
    <message>
        <source>“{label}” can be changed now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن الآن تغيير «{label}».</translation>
    </message>
    <message>
        <source>“{label}” can be left empty now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكن الآن ترك «{label}» فارغًا.</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد يمكن تغيير «{label}».</translation>
    </message>
    <message>
        <source>“{label}” cannot be changed in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يمكن الآن تغيير «{label}» في بعض الحالات.</translation>
    </message>
    <message>
        <source>“{label}” has another picture, sound or film.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لـ «{label}» صورة أو صوت أو فيلم آخر.</translation>
    </message>
    <message>
        <source>“{label}” has no name, so its answer could not be kept.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{label}» بلا اسم، فلا يمكن حفظ إجابته.</translation>
    </message>
    <message>
        <source>“{label}” is a calculation now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{label}» الآن حساب.</translation>
    </message>
    <message>
        <source>“{label}” is a question now. Before, the form filled it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{label}» الآن سؤال. كانت الاستمارة تملؤه بنفسها.</translation>
    </message>
    <message>
        <source>“{label}” is answered by confirming it now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بالتأكيد.</translation>
    </message>
    <message>
        <source>“{label}” is answered by putting choices in order now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بترتيب خيارات.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date and a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بتاريخ ووقت من اليوم.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a date now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بتاريخ.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a line on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بخط على الخريطة.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بعدد.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a photo or file now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بصورة أو ملف.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a place now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بمكان.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a text now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بنص.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a time of day now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بوقت من اليوم.</translation>
    </message>
    <message>
        <source>“{label}” is answered with a whole number now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بعدد صحيح.</translation>
    </message>
    <message>
        <source>“{label}” is answered with an area on the map now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بمساحة على الخريطة.</translation>
    </message>
    <message>
        <source>“{label}” is answered with any number of choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بأي عدد من الخيارات.</translation>
    </message>
    <message>
        <source>“{label}” is answered with one of several choices now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بواحد من عدة خيارات.</translation>
    </message>
    <message>
        <source>“{label}” is answered with yes or no now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُجاب الآن عن «{label}» بنعم أو لا.</translation>
    </message>
    <message>
        <source>“{label}” is asked in every case now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُسأل «{label}» الآن في كل الحالات.</translation>
    </message>
    <message>
        <source>“{label}” is asked in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُسأل «{label}» في حالات غير ما كانت.</translation>
    </message>
    <message>
        <source>“{label}” is asked only in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُسأل «{label}» الآن في بعض الحالات فقط.</translation>
    </message>
    <message>
        <source>“{label}” is not a calculation any more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد «{label}» حسابًا.</translation>
    </message>
    <message>
        <source>“{label}” is not asked any more. The form fills it in itself.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد «{label}» يُسأل. تملؤه الاستمارة بنفسها.</translation>
    </message>
    <message>
        <source>“{label}” looks different.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تغيّر مظهر «{label}».</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in other cases than before.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يحتاج «{label}» إلى إجابة في حالات غير ما كانت.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer in some cases now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يحتاج «{label}» الآن إلى إجابة في بعض الحالات.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يحتاج «{label}» الآن إلى إجابة.</translation>
    </message>
    <message>
        <source>“{label}” says in other words what is wrong with an answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يقول «{label}» بكلمات أخرى ما الخطأ في إجابة.</translation>
    </message>
    <message>
        <source>“{label}” starts with another answer.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يبدأ «{label}» بإجابة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” does nothing here. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}» لا يفعل شيئًا هنا. تُرك.</translation>
    </message>
    <message>
        <source>“{name}” is a page of the field app, not of the form. It is left out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{name}» صفحة من تطبيق الميدان، لا من الاستمارة. تُركت.</translation>
    </message>
    <message>
        <source>“{name}” is calculated from itself, which changes nothing. It is kept without the calculation.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يُحسب «{name}» من نفسه، وهذا لا يغيّر شيئًا. يبقى بلا حساب.</translation>
    </message>
    <message>
        <source>“{old}” reads “{new}” now.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{old}» صار «{new}».</translation>
    </message>
    <message>
        <source>“{value}” does not fit the pattern {limit}. Check it and type it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» لا يطابق النمط {limit}. تحقق منه واكتبه من جديد.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no. Choose one of the two.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس نعم ولا لا. اختر أحدهما.</translation>
    </message>
    <message>
        <source>“{value}” is no date, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس تاريخًا، فالصيغة الحسابية خاطئة.</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Check the day and the month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس يومًا في التقويم. تحقق من اليوم والشهر.</translation>
    </message>
    <message>
        <source>“{value}” is no number, so the formula is false.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس عددًا، فالصيغة الحسابية خاطئة.</translation>
    </message>
    <message>
        <source>“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس تاريخًا مع وقت. اكتب الاثنين، مثل 31/03/2026 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس تاريخًا. اكتب اليوم والشهر والسنة، مثل 31/03/2026 أو 2026-03-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس خط عرض. أعطِ درجات من -90 إلى 90، مثل -15.12.</translation>
    </message>
    <message>
        <source>“{value}” is not a line. Give two places or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس خطًا. أعطِ مكانين أو أكثر بينهما «;».</translation>
    </message>
    <message>
        <source>“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس خط طول. أعطِ درجات من -180 إلى 180، مثل 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a month of a year. Write both, such as 3/2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس شهراً من سنة. اكتب الاثنين، مثل 3/2026.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس عددًا. استعمل 15 رقمًا على الأكثر، ونقطة قبل الكسور، مثل 1.5.</translation>
    </message>
    <message>
        <source>“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس مكانًا. أعطِ خط العرض وخط الطول بالدرجات، مثل -15.12 39.26.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day. Write hours and minutes, such as 14:05.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس وقتًا من اليوم. اكتب الساعات والدقائق، مثل 14:05.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس عددًا صحيحًا. استعمل 18 رقمًا على الأكثر ولا شيء غيرها، مثل 12.</translation>
    </message>
    <message>
        <source>“{value}” is not a year. Write its four figures, such as 2026.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس سنة. اكتب أرقامها الأربعة، مثل 2026.</translation>
    </message>
    <message>
        <source>“{value}” is not allowed here. Check it and answer again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» غير مسموح هنا. تحقق منه وأجب من جديد.</translation>
    </message>
    <message>
        <source>“{value}” is not an accuracy. Give metres, 0 or more, such as 8.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس دقة. أعطِ أمتارًا، 0 أو أكثر، مثل 8.</translation>
    </message>
    <message>
        <source>“{value}” is not an altitude. Give metres above the sea, such as 361.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس ارتفاعًا. أعطِ أمتارًا فوق سطح البحر، مثل 361.</translation>
    </message>
    <message>
        <source>“{value}” is not an area. Give three corners or more with “;” between them.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس مساحة. أعطِ ثلاث زوايا أو أكثر بينها «;».</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices. Choose from the list.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» ليس من الخيارات. اختر من القائمة.</translation>
    </message>
    <message>
        <source>“{value}” is what devices give when they do not know the place. Measure it, or leave it empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{value}» هو ما تعطيه الأجهزة حين لا تعرف المكان. قِسه، أو اتركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>A part is missing on the server.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جزء ناقص على الخادم.</translation>
    </message>
    <message>
        <source>Everything is there, as it was sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كل شيء هناك كما أُرسل.</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الملف {number}</translation>
    </message>
    <message>
        <source>It is called {status} there</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حالته هناك {status}</translation>
    </message>
    <message>
        <source>Nothing speaks against this receipt, but not every part could be compared.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا شيء يخالف هذا الإيصال، لكن تعذّرت مقارنة كل جزء.</translation>
    </message>
    <message>
        <source>Record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Sync file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ملف المزامنة</translation>
    </message>
    <message>
        <source>The server does not say any more how this number ended</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يعد الخادم يقول كيف انتهى هذا الرقم</translation>
    </message>
    <message>
        <source>The server has other bytes than were sent.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لدى الخادم بايتات غير التي أُرسلت.</translation>
    </message>
    <message>
        <source>The server says something else than this receipt.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يقول الخادم غير ما في هذا الإيصال.</translation>
    </message>
    <message>
        <source>This server offers no way to ask again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يتيح هذا الخادم السؤال من جديد.</translation>
    </message>
    <message>
        <source>{part}: changed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: متغيّر</translation>
    </message>
    <message>
        <source>{part}: missing</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: ناقص</translation>
    </message>
    <message>
        <source>{part}: there, not compared</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{part}: هناك، لم يُقارن</translation>
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
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Drafts and records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>المسودات والسجلات</translation>
    </message>
    <message>
        <source>Finished records</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>السجلات المنتهية</translation>
    </message>
    <message>
        <source>Forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تاريخ التغييرات</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Pictures and lists of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صور الاستمارات وقوائمها</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Texts of forms</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نصوص الاستمارات</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>ends before it begins. Exchange from and to.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتهي قبل أن يبدأ. بدّل from وto.</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ناقص. أضفه.</translation>
    </message>
    <message>
        <source>is not known here. Check how it is spelled, or take it out.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>غير معروف هنا. تحقق من كتابته، أو احذفه.</translation>
    </message>
    <message>
        <source>is too large a number. Check it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد كبير جدًا. تحقق منه.</translation>
    </message>
    <message>
        <source>is where this stops being JSON. Check the quotes, commas and brackets there.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عنده لا يعود هذا JSON. تحقق من علامات الاقتباس والفواصل والأقواس هناك.</translation>
    </message>
    <message>
        <source>must be 0 or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون 0 أو أكثر.</translation>
    </message>
    <message>
        <source>must be a list in [ ].</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون قائمة في [ ].</translation>
    </message>
    <message>
        <source>must be a number and d, m or y: 30d, 6m or 1y.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون عددًا ثم d أو m أو y: 30d أو 6m أو 1y.</translation>
    </message>
    <message>
        <source>must be a text in quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>must be a whole number, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون عددًا صحيحًا، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>must be in seconds; this looks like milliseconds. Leave out the last three digits.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون بالثواني؛ وهذا يبدو بأجزاء الألف. احذف الأرقام الثلاثة الأخيرة.</translation>
    </message>
    <message>
        <source>must be names and values in { }.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون أسماء وقيمًا في { }.</translation>
    </message>
    <message>
        <source>must be one of {expected}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون واحدًا من {expected}.</translation>
    </message>
    <message>
        <source>must be true or false, without quotes.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يكون true أو false، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>must not be empty. Fill it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب ألا يكون فارغًا. املأه.</translation>
    </message>
    <message>
        <source>must not be null. Take it out where there is no value.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب ألا يكون null. احذفه حيث لا قيمة.</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{done} of {total} MB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} من {total} MB</translation>
    </message>
    <message>
        <source>{done} of {total} kB</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{done} من {total} kB</translation>
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
        <translation>يستغرق السجل نحو {minutes} د على هذا الاتصال</translation>
    </message>
    <message>
        <source>An answer takes {milliseconds} ms.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تستغرق الإجابة {milliseconds} مللي ثانية.</translation>
    </message>
    <message>
        <source>By the last check the server has lost or changed it. Send it again.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بحسب آخر تحقق أضاعه الخادم أو غيّره. أرسله ثانية.</translation>
    </message>
    <message>
        <source>Counted with a usual record of {size}; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حُسب بسجل معتاد حجمه {size}؛ والاتصال يمرّر {speed}. {trip}</translation>
    </message>
    <message>
        <source>Finished records go by themselves, over any network.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب السجلات المنتهية وحدها، عبر أي شبكة.</translation>
    </message>
    <message>
        <source>Finished records go by themselves; this network is not metered.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تذهب السجلات المنتهية وحدها؛ هذه الشبكة لا تُحسب بالاستهلاك.</translation>
    </message>
    <message>
        <source>Goes with the next sync</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يذهب مع المزامنة القادمة</translation>
    </message>
    <message>
        <source>Good for about {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يكفي لنحو {number} سجلًا في الدقيقة</translation>
    </message>
    <message>
        <source>Good for more than {number} records a minute</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يكفي لأكثر من {number} سجلًا في الدقيقة</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can go yet.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يسجّل أحد الدخول، فلا يمكن أن يذهب شيء بعد.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Finished records go by themselves after that.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لم يسجّل أحد الدخول. تذهب السجلات المنتهية وحدها بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing goes by itself. Press Sync, or change that in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يذهب شيء وحده. اضغط «مزامنة»، أو غيّر ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Open project file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح ملف مشروع</translation>
    </message>
    <message>
        <source>Open record</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Paused: nothing goes by itself until you resume, also after a restart.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>متوقف مؤقتًا: لا يذهب شيء وحده حتى تستأنف، ولا بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Receipt taken {time}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أُخذ إيصال {time}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرسل ثانية</translation>
    </message>
    <message>
        <source>Sending</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>إظهار الإيصال</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Sync only this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مزامنة هذا فقط</translation>
    </message>
    <message>
        <source>The last sync sent at about {number} a minute.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرسلت آخر مزامنة نحو {number} في الدقيقة.</translation>
    </message>
    <message>
        <source>The records to send have {size} each; the link takes {speed}. {trip}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حجم كل سجل للإرسال {size}؛ والاتصال يمرّر {speed}. {trip}</translation>
    </message>
    <message>
        <source>The server answers, but the link broke before it could be measured</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الخادم يجيب، لكن الاتصال انقطع قبل قياسه</translation>
    </message>
    <message>
        <source>This laptop cannot tell whether the network is metered, so nothing goes by itself. Press Sync, or choose Always in Settings.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يعرف هذا الحاسوب هل تُحسب الشبكة بالاستهلاك، فلا يذهب شيء وحده. اضغط «مزامنة»، أو اختر «دائمًا» في الإعدادات.</translation>
    </message>
    <message>
        <source>This network is metered, so nothing goes by itself. Press Sync to send.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هذه الشبكة تُحسب بالاستهلاك، فلا يذهب شيء وحده. اضغط «مزامنة» للإرسال.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Waiting for the server to confirm</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بانتظار تأكيد الخادم</translation>
    </message>
    <message>
        <source>Waiting for the server to take the file</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بانتظار أن يأخذ الخادم الملف</translation>
    </message>
    <message>
        <source>Waits its turn</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>working out the time</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>جارٍ حساب الوقت</translation>
    </message>
    <message>
        <source>{reason} Next try {wait}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{reason} المحاولة التالية {wait}.</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{size} في الثانية</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>in {hours} h</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بعد {hours} س</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>بعد {minutes} د</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>A date with a time.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تاريخ مع وقت.</translation>
    </message>
    <message>
        <source>A date.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تاريخ.</translation>
    </message>
    <message>
        <source>A month.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>شهر.</translation>
    </message>
    <message>
        <source>A number, with a point before parts: 1.5.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد، بنقطة قبل الكسور: 1.5.</translation>
    </message>
    <message>
        <source>A picture or file.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>صورة أو ملف.</translation>
    </message>
    <message>
        <source>A place, as latitude and longitude in degrees.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مكان، بخط العرض وخط الطول بالدرجات.</translation>
    </message>
    <message>
        <source>A tick that it was seen.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>علامة على أنه رُئي.</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وقت من اليوم.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد صحيح.</translation>
    </message>
    <message>
        <source>A year.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>سنة.</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قُبلت كما هي</translation>
    </message>
    <message numerus="yes">
        <source>All of %n choices, the best first.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>كل الخيارات (%n)، الأفضل أولًا.</numerusform>
            <numerusform>كل الخيارات (%n)، الأفضل أولًا.</numerusform>
            <numerusform>كل الخيارات (%n)، الأفضل أولًا.</numerusform>
            <numerusform>كل الخيارات (%n)، الأفضل أولًا.</numerusform>
            <numerusform>كل الخيارات (%n)، الأفضل أولًا.</numerusform>
            <numerusform>كل الخيارات (%n)، الأفضل أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابات المسموحة</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة لازمة.</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>أي من الخيارات (%n).</numerusform>
            <numerusform>أي من الخيارات (%n).</numerusform>
            <numerusform>أي من الخيارات (%n).</numerusform>
            <numerusform>أي من الخيارات (%n).</numerusform>
            <numerusform>أي من الخيارات (%n).</numerusform>
            <numerusform>أي من الخيارات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Any text.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أي نص.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>At most {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{most} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{most} على الأكثر.</translation>
    </message>
    <message>
        <source>Figures only.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أرقام فقط.</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>It has to be written as the form wants it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يجب أن يُكتب كما تريد الاستمارة.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n choices.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>
            <numerusform>واحد من الخيارات (%n).</numerusform>
            <numerusform>واحد من الخيارات (%n).</numerusform>
            <numerusform>واحد من الخيارات (%n).</numerusform>
            <numerusform>واحد من الخيارات (%n).</numerusform>
            <numerusform>واحد من الخيارات (%n).</numerusform>
            <numerusform>واحد من الخيارات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer does not fit it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة لا توافقها.</translation>
    </message>
    <message>
        <source>The answer fits it.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة توافقها.</translation>
    </message>
    <message>
        <source>The form checks it by a rule of its own.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تتحقق منه الاستمارة بقاعدة خاصة بها.</translation>
    </message>
    <message>
        <source>The form fills it in.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>تملؤه الاستمارة.</translation>
    </message>
    <message>
        <source>The form&apos;s rule for the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>قاعدة الاستمارة للإجابة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Why it cannot be changed here</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا لا يمكن تغييره هنا</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا يُسأل</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا هو مطلوب</translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا لا يُسأل</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا نسأل هذا</translation>
    </message>
    <message>
        <source>Why you may leave it empty</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لماذا يمكنك ترك هذا فارغاً</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>نعم أو لا.</translation>
    </message>
    <message>
        <source>You may leave this empty.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>يمكنك ترك هذا فارغاً.</translation>
    </message>
    <message>
        <source>always</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>دائماً</translation>
    </message>
    <message>
        <source>divided by</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مقسوماً على</translation>
    </message>
    <message>
        <source>is</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>هو</translation>
    </message>
    <message>
        <source>is at least</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is less than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is more than</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is not</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس</translation>
    </message>
    <message>
        <source>never</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>not: {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>ليس: {answer}</translation>
    </message>
    <message>
        <source>now</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>the answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>the least of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أصغر {answers}</translation>
    </message>
    <message>
        <source>the most of {answers}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>أكبر {answers}</translation>
    </message>
    <message>
        <source>the number chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد ما اختير في {answer}</translation>
    </message>
    <message>
        <source>the number of characters of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد أحرف {answer}</translation>
    </message>
    <message>
        <source>the number of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد {answer}</translation>
    </message>
    <message>
        <source>the sum of {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>مجموع {answer}</translation>
    </message>
    <message>
        <source>today</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>which is not asked: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وهو لا يُسأل: {rule}</translation>
    </message>
    <message>
        <source>which is worked out: {rule}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>وهو يُحسب: {rule}</translation>
    </message>
    <message>
        <source>{answer} has digits alone</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} أرقام فقط</translation>
    </message>
    <message>
        <source>{answer} has {count} digits</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>عدد أرقام {answer} هو {count}</translation>
    </message>
    <message>
        <source>{answer}, rounded</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{answer} بعد التقريب</translation>
    </message>
    <message>
        <source>{choice} is chosen in {answer}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{choice} مختار في {answer}</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{least} أو أكثر.</translation>
    </message>
    <message>
        <source>{least} to {most} characters.</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>من {least} إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>{question}: {heading}</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>{question}: {heading}</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{question}» بلا إجابة</translation>
    </message>
    <message>
        <source>“{question}” is “{answer}”</source>
        <translatorcomment>not reviewed by a speaker</translatorcomment>
        <translation>«{question}» هو «{answer}»</translation>
    </message>
</context>
</TS>
