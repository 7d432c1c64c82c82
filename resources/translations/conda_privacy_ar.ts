<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>لا يمكن معرفة ما إذا كنتم قد سجّلتم الدخول</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>يُحفظ تسجيل الدخول في موضع لا ينظر فيه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>يجب أولًا التراجع عن تغيير لاحق في {setting}.</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>حُرّر السطر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>لم يعد الملف يحدد {setting}.</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>يضبط الملف الآن {setting} على {value}.</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what} كان هذا التغيير قد أزال الإعداد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what} كان هذا التغيير قد كتب «{value}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>لا يمكن التراجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>لا يحتوي سجل التغييرات على تغيير كهذا.</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>لم يبقَ أي تغيير أُجري بهذا البرنامج يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>سبق التراجع عنه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>تم التراجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>تتعذّر الكتابة في سجل التغييرات</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>يجب تسجيل التغيير أولًا، وهذا غير ممكن في {where}: {reason}.</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>توجد قائمة أو خريطة حيث تُتوقَّع قيمة واحدة</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>القيمة «{value}» لا تعني التفعيل ولا إلغاءه</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>توجد علامة جدولة حيث لا يُسمح إلا بالمسافات</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>توجد «:» في غير موضعها، أو سطر إزاحته أكبر من اللازم</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>سطر تنقصه «:» بعد اسمه</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>إزاحة سطر لا تطابق ما حوله</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>تنقص فاصلة أو قوس إغلاق</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>سطر يبدأ بعلامة «%» ليس مما يعرفه YAML</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>وسم يبدأ بعلامة «!» غير مكتوب كما ينبغي</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>لا يوجد اسم بعد «&amp;» أو «*»، أو فيه حرف غير صحيح</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>يوجد بعد «|» أو «⁦&gt;⁩» ما لا ينبغي أن يكون هناك</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>قيمة ليست من النوع الذي يذكره وسمها</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>تبدأ قيمة بحرف يجب أن يكون بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>توجد علامة «?» حيث لا ينبغي</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>توجد علامة «-» حيث لا ينبغي: تبدأ القائمة في سطر خاص بها</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>يبدأ النص بعد «|» أو «⁦&gt;⁩» بسطر إزاحته ليست كإزاحة بقية الأسطر</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>بين علامتي الاقتباس المزدوجتين يوجد بعد «\» ما لا معنى له هناك</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>علامة اقتباس أو قوس لم يُغلق</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>يوجد سطر من «---» أو «...» بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>تحتاج «:» بين الأقواس إلى مسافة بعدها</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>سطر لا ينتمي إلى ما فوقه</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>يوجد شيء بعد «...» التي تنهي الملف</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>فيه سطران يبدآن بـ ⁦%YAML⁩</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>يذكر سطر ⁦%YAML⁩ فيه إصدارًا غير 1.1 أو 1.2</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>سطران يبدآن بـ ⁦%TAG⁩ يذكران الاسم نفسه</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>يبدأ وسم باسم لا يشرحه أي سطر ⁦%TAG⁩</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>قيمة ناقصة</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>فيه أكثر من مستند يفصل بينها سطر «---»</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>يذكر مرساة غير موجودة</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>توجد قائمة أو خريطة حيث ينبغي اسم</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>لا توجد بعد «⁦&lt;&lt;⁩» خريطة ولا قائمة خرائط</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>قيمة موسومة بـ ⁦!!binary⁩ ليست مرمَّزة بـ base64</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>قيمة موسومة بأنها تاريخ ليست تاريخًا</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>لقيمة وسم يبدأ بعلامة «!» لا يعرفه conda</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>ليس YAML صالحًا؛ بحسب تعبير المحلِّل: {said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>أكثر من {count} كيبيبايت من النص</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>أكثر من {count} من الأقواس المفتوحة</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>قوائمه أو خرائطه متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>لا يجد محلّلها مكانًا للتعليق الموجود في هذا السطر</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>تعذّر فهم إحدى قيمه</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>ليس قائمة من أسطر «اسم: قيمة»</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>أكثر من {count} من القيم</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>يحتوي على قيمة من نوع لا يقبله conda</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>رقم من أكثر من {count} خانة</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>يحتوي على محرف لا يسمح به YAML</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>يرد فيه الاسم نفسه مرتين</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>ليس YAML صالحًا</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>يتعذّر على conda قراءته فيتجاهل الملف كله: {reason}.</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>يتجاهل conda هذا الملف</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>يتعذّر بدء تشغيل conda بوجود هذا الملف</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>يتوقف conda بخطأ عند كل أمر: {reason}.</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>نصه ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>نصه ليس بصفحة ترميز Windows التي يقرأه بها conda</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>فيه {what}، لذا لم يُقرأ، ولا يمكن معرفة كيف يتعامل conda معه.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>هذا الملف كبير جدًا</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what} أصلحوه أولًا بمحرر نصوص؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what} أصلحوه أولًا عند السطر {line} بمحرر نصوص؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what} أزيلوها كلها عدا واحدًا عند السطر {line}؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>هذه القيمة آتية من دمج</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>توجد في خريطة مدمجة بعلامة «⁦&lt;&lt;⁩» عند السطر {line}، لذا ليس لها سطر خاص يُزال. فعّلوها أو ألغوا تفعيلها بدلًا من ذلك، أو عدّلوا الدمج.</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>لا يحتوي هذا الملف على إعدادات</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>فيه قيمة واحدة بدلًا من أسطر «اسم: قيمة». أزيلوا تلك القيمة أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>لا يحتوي {name} على إعدادات هنا</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>يعطي السطر {line} لـ {name} قيمة ليست خريطة، فلا يمكن تحديد شيء داخلها. أزيلوا تلك القيمة أولًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>لا يمكن تغيير هذه القيمة وحدها</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where} مرتبط بإعدادات أخرى بمرساة أو اسم بديل أو تعليق، فيتغيّر معه أحدها أيضًا. افصلوا بينها أولًا بمحرر نصوص؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>يتعذّر على conda فهم هذه القيمة</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>يتوقف conda بخطأ عندما يحتاج إلى {name}: {reason}.</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>يتوقف conda بخطأ: هذه أسماء لإعداد واحد: {names}.</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>يرد هذا الإعداد هنا مرتين</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>ما دام CONDA_PLUGINS محدَّدًا، لا ينظر conda إلى {name}.</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>يتجاهل conda هذا المتغير</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>يتوقف conda بخطأ بسبب اسم المتغير {name}.</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>يتعذّر على conda فهم متغير</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>ما يقرؤه conda يعتمد على المجلد الحالي</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>المتغير {name} فارغ أو يذكر مسارًا نسبيًا، لذا يبحث conda في المجلد الذي شُغّل فيه.</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>يتوقف conda بخطأ عند كل أمر: المتغير {name} يشير إلى المجلد الرئيسي لحساب غير موجود.</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>تتعذّر قراءة قائمة البيئات</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>لا تُعرض البيئات الموجودة خارج المجلدات المعتادة.</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>لم تعد هذه البيئة موجودة</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>تذكرها قائمة بيئات conda، لكن لا توجد بيئة في هذا المجلد الآن.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>هذا الرابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>يوجد رابط بين البيئات، وما يشير إليه غير موجود.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>يتعذّر الاطلاع على هذا المجلد</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>لا يمكن أن يُعرف من هذا الحساب ما سيرسله conda عنها.</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>هذا المجلد لا يستجيب</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>ربما يقع على محرك أقراص شبكي غير موجود حاليًا.</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>هذه البيئة للقراءة فقط بالنسبة إليكم</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>لا يمكن تغيير إعداداتها ومعرّفها العشوائي إلا من حساب المسؤول.</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>تحمل بيئة أخرى هذا الاسم</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>يؤدي اسمها إلى البيئة الأخرى، لذا لا يصل conda إلى هذه إلا بمسارها.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>يحتوي هذا الاسم على محارف لا يمكن عرضها</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>تُستبدل حيثما يُعرض الاسم.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>تتعذّر قراءة هذا الملف</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>لا يسمح نظام التشغيل بفتحه: {reason}.</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>يوجد مجلد أو أنبوب أو مقبس أو جهاز حيث يمكن أن يكون ملف إعدادات.</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>فيه أكثر من {count} كيبيبايت، وهو ما لا يحتاج إليه ملف إعدادات، لذا لم يُقرأ.</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>لا يوجد conda هنا</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>لا يحتوي هذا المجلد على conda-meta/conda-….json، لذا فإن conda غير مثبَّت فيه.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>أسطر «اسم: قيمة»</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>يتوقف conda بخطأ عندما يحتاج إلى {name}: المتوقَّع هنا {wanted}.</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>لا يقرأ conda ‏{path} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>لا يحدده أي موضع يقرؤه conda، لذا تسري القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>متغير البيئة {name} هو الحاسم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>الكلمة الأخيرة في ذلك لما ورد في {where}.</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>يُحسم ذلك في {where} بدلًا من هنا.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}، السطر {line}</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>لا ينتهي اسمه بـ ‎.yml ولا ‎.yaml وليس «condarc»</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>يتعذّر عرض محتوى هذا المجلد</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>يتخطاه conda، وكذلك هذا البرنامج: {reason}.</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>هو أنبوب أو مقبس أو جهاز</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what} يتوقف conda بخطأ عند كل أمر.</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>لا يقرأ conda هذا الملف</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>يتجاوزه conda: {reason}.</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>لا يمكن قراءة أي إعدادات منه: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>لا يمكن أن يكون {name} هو «{value}». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>لا يقبل هذا الإعداد قيمة كهذه</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>لا توجد بيئة في هذا المجلد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>هذه أسماء لإعداد واحد: {names}. أزيلوا كل الأسطر عدا واحدًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>يمكن للمسؤول تغييره: {command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>الإصدارات قبل 0.7.4 لا تعمل إلا مع الأوامر info وconfig وinstall وcreate وuninstall وenv create وsearch.</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>يُرسل إلى خادم كل قناة، وليس إلى Anaconda وحدها.</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>لا يرسله mamba والبرامج الأخرى غير conda. ويقرأ conda-express وana الملفات نفسها.</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>المتغير CONDA_NO_PLUGINS محدَّد هنا: ما دام صحيحًا، لا يحمّل conda أي إضافة ولا يرسل شيئًا من هذا.</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>إصدار conda هذا أقدم من 23.7 ولا يحمّل إضافات من هذا النوع.</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>لا يحمّل conda 26.7 وما بعده إضافات عند تنشيط بيئة، لذا لا تُرسل إشارة التنشيط.</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>إصدار conda هذا أقدم من 24.9 ولا يحمّل إضافات عند تنشيط بيئة، لذا لا تُرسل إشارة التنشيط.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>لا ترسل الإصدارات قبل 0.6.0 الحساب أبدًا.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>ليس في الإصدارات قبل 0.6.0 إشارة تنشيط.</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>يُرسل إلى خوادم Anaconda فقط. وتُقطع كل ترويسة عند طول ثابت.</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>له مفتاح خاص به: إلغاء تفعيل بيانات الاستخدام لا يغيّره.</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>لا يرسل conda 26.1 وما بعده تقارير أخطاء، مهما كانت قيمة هذا الإعداد.</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>إذا كان الإعداد always_yes مفعّلًا، يرسل conda التقرير دون سؤال.</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>يرسل تسجيل الدخول كل المعرّفات العشوائية باسم X-AAU-CLIENT، حتى عند إلغاء تفعيل بيانات الاستخدام.</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>المتغير DO_NOT_TRACK محدَّد هنا، لكن conda وإضافاته تتجاهله.</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>وضعه المسؤول، ولا ينبغي أن يغيّره سواه.</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>ينشئه conda من جديد في كل تشغيل ولا يحفظه أبدًا.</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>يتبع حسابكم في Anaconda. سجّلوا الخروج لإيقافه.</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>وضعه برنامج تثبيت. ولا ينبغي أن يغيّره إلا المسؤول.</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>لا توجد بيئة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>لا يوجد ما يُزال.</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>يأتي من متغير بيئة؛ ألغوا ضبط ذلك المتغير بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>تُرك هذا المعرّف العشوائي كما هو</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>هذا المعرّف العشوائي غير صالح في طلب</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>يحتوي على محارف لا يمكن أن يحملها طلب، لذا قد يفشل conda بخطأ. أنشئوا معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>لم ينشئ conda هذا المعرّف العشوائي</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>يحتوي على محارف لا يستخدمها conda أبدًا في معرّف عشوائي. ويرسله conda مع ذلك.</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>لا يُدرَج هذا المعرّف</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>يمكن أن يحتوي المعرّف الذي يضعه المسؤول على 36 حرفًا ورقمًا وشرطة وشرطة سفلية على الأكثر. لا يرسل conda هذا المعرّف.</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>هذا المعرّف العشوائي قصير جدًا</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>فيه أقل من 22 محرفًا. ينشئ conda معرّفًا جديدًا في تشغيله التالي.</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>هذا المعرّف العشوائي يخص حاسوبًا آخر</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>تذكر الملاحظة التي بجانبه حاسوبًا آخر، كما يحدث بعد نسخ المجلد الرئيسي. ينشئ conda معرّفًا جديدًا في تشغيله التالي.</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>يتعذّر على conda حفظ معرّف عشوائي هنا</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>لا يُسمح لهذا الحساب بالكتابة هناك، لذا لا يُدرج conda هذا المعرّف العشوائي.</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>تتعذّر قراءة هذا المعرّف العشوائي</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>ينشئ conda معرّفًا جديدًا إن أمكنته الكتابة هناك، وإلا فلا يُدرجه.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>يوجد مجلد أو أنبوب أو مقبس أو جهاز في موضع المعرّف العشوائي. ولا يُدرجه conda.</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>هذا المعرّف العشوائي ليس نصًا</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>الملف ليس بترميز UTF-8. ينشئ conda معرّفًا عشوائيًا جديدًا إن أمكنته الكتابة هناك.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>لم تبقَ مساحة</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>القرص ممتلئ أو بُلغ الحد المسموح لاستخدامه. الملف القديم سليم.</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>أُزيل أو أُعيدت تسميته، أو نُزع محرك أقراصه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>تغيّر الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>يكتب برنامج آخر هذا الملف في الوقت نفسه. لم يُستبدل منه شيء؛ حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>لا يُسمح بتغيير هذا</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>الملف أو مجلده للقراءة فقط أو يخص حسابًا آخر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>يوجد ملف حيث يجب أن يكون مجلد. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>هذا قيد الاستخدام في برنامج آخر</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>احتفظ بالملف مدة طويلة. لم يتغيّر شيء؛ حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>ربما يقع على شبكة لا يمكن الوصول إليها الآن. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>ربما يقع على شبكة لا يمكن الوصول إليها الآن. ولا يُعرف ما إذا كان التغيير قد أُجري رغم ذلك: تحققوا مجددًا عندما يستجيب.</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>المجلد لا يستجيب</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>يقول نظام التشغيل: {reason}. الملف القديم سليم.</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>اكتبوا {placeholder} في موضع عنوان القناة من الأمر.</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>لا يذكر الأمر أي قناة</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>لا يوجد برنامج اسمه «{name}»، لا مسارًا ولا ضمن PATH.</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>لم يُعثر على البرنامج</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} نص برمجي لا يشغّله إلا مفسّر أوامر، ولا يُستخدم هنا أي مفسّر.</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>الأمر ليس برنامجًا</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>لم يُعثر على conda على هذا الحاسوب، لذا لا يوجد ما يُشغَّل.</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>لم يُعثر على conda</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>هذا الملف ليس سجل وصول</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>لا سطر فيه بتنسيق السجل المركّب: العنوان، اسمان، [الوقت]، &quot;الطلب&quot;، الحالة، الحجم، &quot;المصدر&quot; و&quot;وكيل المستخدم&quot;.</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>هذا السجل مضغوط</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>هذا ملف {kind}. فكّوا ضغطه ثم افتحوا ما كان فيه.</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>لم يُقرأ هذا السجل حتى نهايته</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>يصبح بعد فك الضغط أكبر بكثير مما يكون عليه سجل. فكّوا ضغطه أولًا وانظروا فيه.</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>تتعذّر قراءة هذا السجل</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>الملف المضغوط تالف أو تنقصه نهايته.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>تعذّر فتح الملف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>يبدأ الأمر بكلمة «conda» يليها ما يفعله</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>لا يمكن تشغيل «{verb}»، بل {known} فقط</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>اسم البيئة مفقود بعد «{option}»</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>‏«{name}» ليس اسمًا من أحرف وأرقام و«.» و«_» و«-»</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>يحتاج «conda create» إلى «-n» واسم غير «base»</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>لا يعمل «conda search» على أي بيئة</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>يحتاج «conda {verb}» إلى اسم حزمة</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>يجب أن يكون «format» هو {format}.</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>توجد خطوة «{name}» بالفعل.</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>‏«{key}» دون «question».</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>‏«answer» هو رقم خيار، من 1 إلى {count}.</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>الإجراء كلمة واحدة، أو كلمة واحدة تليها نقطتان ثم ما تنطبق عليه.</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>‏«{name}» ليس إجراءً؛ المعروف هو {known}.</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>لا يمكن تشغيل هذا الأمر: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>‏«{name}» ليس شكلًا؛ المعروف هو {known}.</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>‏«minutes» عدد من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>ينبغي أن يكون هنا نص.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>هذا النص أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>يحتوي هذا النص على محرف تحكم.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>هذا أطول من {most} من المحارف.</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>تُكتب اللغة مثل «en» أو «pt-BR».</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>ينبغي أن تكون هنا قائمة.</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>أقصى عدد من {what} هنا هو {most}، وليس {count}.</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>ينبغي أن تكون هنا أسطر «اسم: قيمة»: {names}.</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>‏«{key}» غير معروف هنا؛ المعروف هو {known}.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>يرد «{key}» هنا مرتين.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>‏«{key}» فارغ.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>‏«{key}» مفقود.</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>لا يمكن استخدام هذا الدرس</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>يأتي «{name}» وحده، دون «{object}».</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>بعد «{name}» تأتي إحدى القيم {known}، وليس «{object}».</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>في الملف أكثر من {count} كيبيبايت، وهو ما لا يحتاج إليه درس.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>هذا مجلد أو أنبوب أو مقبس أو جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>هذا ليس YAML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>هذا ليس YAML: المحرف {code} غير مسموح به.</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>القوائم أو الأسماء متداخلة هنا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>في الملف أكثر مما يمكن أن يكون في درس.</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>البيئة «{name}» غير موجودة على حاسوب التدريب.</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>البيئة «{name}» موجودة بالفعل.</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>لا يمكن تشغيل هذا الأمر الآن</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>لا يمكن محاكاة هذه المجموعة</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>قيمة {name} هي {value}، لكن يجب أن تكون بين {least} و{most}.</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>لم يُكتب السجل</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>اختاروا ملفًا آخر؛ لا يُستبدل ملف موجود أبدًا.</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>لا توجد حزمة لتتبّعها</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>اذكروا اسمها.</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>لم ينجح هذا في قاعة الدرس</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>لم يُمس شيء خارج حاسوب التدريب.</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>حدث خطأ داخل Conda Privacy</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>هذا عيب في البرنامج. قد يكون المعروض قديمًا.</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>لا يمكن فتح هذا من هنا</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>ليس لدى سطح المكتب برنامج له. يمكن نسخ مساره بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>لم يشغّل conda الحقيقي هذا الأمر</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>انتهى conda الحقيقي بخطأ</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>لم يقل شيئًا.</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>الإشارة {name}</translation>
    </message>
    <message>
        <source>code {name}</source>
        <translation>الرمز {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation>حول Conda Privacy</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>يعرض ما يخبر به conda خوادم الحزم، ويتيح تغييره.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>الإصدارات والتراخيص</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · مقفل</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation>مقارنة الملف قبل التغيير وبعده</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يُراد تغييره</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>إجراء تغيير</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>حفظ هذا التغيير</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>الفحص باستخدام conda الحقيقي</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>كل البيئات</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>فحص القياس عن بُعد للحزم أيضًا</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>تشغيل ثانٍ كما لو كان الطلب موجّهًا إلى خادم Anaconda؛ ولا يجري الاتصال به.</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>فحص conda-express أيضًا، وهو يثبّت نفسه</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>نسخ التقرير مع إخفاء المعرّفات</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>نتيجة قديمة</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>لا توجد نتائج أخرى في التقرير.</numerusform>
            <numerusform>توجد نتيجة أخرى واحدة في التقرير.</numerusform>
            <numerusform>توجد نتيجتان أخريان في التقرير.</numerusform>
            <numerusform>توجد %Ln نتائج أخرى في التقرير.</numerusform>
            <numerusform>توجد %Ln نتيجة أخرى في التقرير.</numerusform>
            <numerusform>توجد %Ln نتيجة أخرى في التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>التقرير موجود في الحافظة.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>ما ورد في المعاينة</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>ما وصل</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>لا توجد أجزاء متطابقة.</numerusform>
            <numerusform>جزء واحد متطابق.</numerusform>
            <numerusform>جزآن متطابقان.</numerusform>
            <numerusform>%Ln أجزاء متطابقة.</numerusform>
            <numerusform>%Ln جزءًا متطابقًا.</numerusform>
            <numerusform>%Ln جزء متطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>ما طبعه</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>لا يُشغَّل %1 أي مرة. لا يجري الاتصال بأي خادم آخر.</numerusform>
            <numerusform>يُشغَّل %1 مرة واحدة مع خادم داخل هذا البرنامج. لا يجري الاتصال بأي خادم آخر.</numerusform>
            <numerusform>يُشغَّل %1 مرتين إجمالًا مع خادم داخل هذا البرنامج. لا يجري الاتصال بأي خادم آخر.</numerusform>
            <numerusform>يُشغَّل %1 إجمالًا %Ln مرات مع خادم داخل هذا البرنامج. لا يجري الاتصال بأي خادم آخر.</numerusform>
            <numerusform>يُشغَّل %1 إجمالًا %Ln مرة مع خادم داخل هذا البرنامج. لا يجري الاتصال بأي خادم آخر.</numerusform>
            <numerusform>يُشغَّل %1 إجمالًا %Ln مرة مع خادم داخل هذا البرنامج. لا يجري الاتصال بأي خادم آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>لا يُشغَّل %1 أي مرة.</numerusform>
            <numerusform>يُشغَّل %1 مرة واحدة مع خادم داخل هذا البرنامج.</numerusform>
            <numerusform>يُشغَّل %1 مرتين إجمالًا مع خادم داخل هذا البرنامج.</numerusform>
            <numerusform>يُشغَّل %1 إجمالًا %Ln مرات مع خادم داخل هذا البرنامج.</numerusform>
            <numerusform>يُشغَّل %1 إجمالًا %Ln مرة مع خادم داخل هذا البرنامج.</numerusform>
            <numerusform>يُشغَّل %1 إجمالًا %Ln مرة مع خادم داخل هذا البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>تقود متغيرات الوكيل إليه أيضًا؛ وليس معروفًا هل تلتزم بها برامج العميل الأخرى (%1) وأي ملفات تنشئها.</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>لا ينشئ conda أي ملف شخصي ولا يغيّره.</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>لا يُنشأ أي ملف شخصي ولا يُغيَّر.</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>لن ينشئ conda أي ملف للمعرّفات العشوائية: %1.</numerusform>
            <numerusform>سينشئ conda نفسه ملفًا واحدًا للمعرّفات العشوائية: %1.</numerusform>
            <numerusform>سينشئ conda نفسه ملفين للمعرّفات العشوائية: %1.</numerusform>
            <numerusform>سينشئ conda نفسه %Ln ملفات للمعرّفات العشوائية: %1.</numerusform>
            <numerusform>سينشئ conda نفسه %Ln ملفًا للمعرّفات العشوائية: %1.</numerusform>
            <numerusform>سينشئ conda نفسه %Ln ملف للمعرّفات العشوائية: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1، القياس عن بُعد للحزم</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>مطابق للمعاينة</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>مختلف عن المعاينة</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>لا يرسل معرّفات عشوائية</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>يرسل معرّفات عشوائية</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>تغيّرت الإعدادات أو المعرّفات العشوائية منذ ذلك الحين. فحص جديد يعطي نتيجة مؤكدة.</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>كانت المعاينة غير صحيحة. هذا خطأ في هذا البرنامج: يُرجى الإبلاغ عنه. لا يحتوي التقرير أدناه على معرّفات عشوائية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>%1 من %Ln نتيجة كما هو متوقع؛ وتعذّر فحص البقية.</numerusform>
            <numerusform>%1 من نتيجة واحدة كما هو متوقع؛ وتعذّر فحص البقية.</numerusform>
            <numerusform>%1 من نتيجتين كما هو متوقع؛ وتعذّر فحص البقية.</numerusform>
            <numerusform>%1 من %Ln نتائج كما هو متوقع؛ وتعذّر فحص البقية.</numerusform>
            <numerusform>%1 من %Ln نتيجة كما هو متوقع؛ وتعذّر فحص البقية.</numerusform>
            <numerusform>%1 من %Ln نتيجة كما هو متوقع؛ وتعذّر فحص البقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>لا توجد نتائج.</numerusform>
            <numerusform>النتيجة الواحدة كما هو متوقع.</numerusform>
            <numerusform>النتيجتان كما هو متوقع.</numerusform>
            <numerusform>كل النتائج (%Ln نتائج) كما هو متوقع.</numerusform>
            <numerusform>كل النتائج (%Ln نتيجة) كما هو متوقع.</numerusform>
            <numerusform>كل النتائج (%Ln نتيجة) كما هو متوقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>أُلغي. يمكن تشغيل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>لم يشغّل conda الحقيقي هذا الأمر. %1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>انتهى conda الحقيقي بخطأ: %1</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>تأتي الأجزاء بترتيب آخر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1: وصل %2.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1: كان المتوقع %2.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1: كان المتوقع %2، ووصل %3.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>أرسل %1 ما تعرضه المعاينة تمامًا.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>أرسل %1 ما تعرضه المعاينة تمامًا، في كل الطلبات (%2).</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>أرسل %1 القياس عن بُعد للحزم، كما ورد في المعاينة.</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>لم يرسل %1 القياس عن بُعد للحزم، كما ورد في المعاينة.</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>ما أرسله %1 يختلف عن المعاينة.</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>لا يرسل %1 معرّفات عشوائية.</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>لم يرسل %1 أي معرّفات عشوائية. لا توجد معاينة للمقارنة بها.</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>يرسل %1 معرّفات عشوائية: %2.</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>الإعداد غير مفعّل، لكن %1 يرسل معرّفات عشوائية: %2.</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>كان المتوقع أن يتوقف %1 بخطأ، لكنه طلب حزمًا.</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>توقف %1 قبل أن يطلب أي شيء، كما هو متوقع. %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>أُلغي الفحص.</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>لم ينتهِ %1 في الوقت المحدد، فجرى إنهاؤه.</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>استمر %1 في الطباعة بلا نهاية، فجرى إنهاؤه.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>تعذّر بدء تشغيل %1: %2.</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>انهار %1 قبل أن يطلب أي شيء (%2).</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>طرح %1 سؤالًا، مثلًا عن كلمة مرور أو ترخيص، ولا أحد يجيب عنه أثناء الفحص.</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>بدأ %1 طلبًا ولم يكمله.</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>طلب %1 من خوادم أخرى فقط، ورفض الفحص ذلك.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>انتهى %1 من دون أن يطلب أي شيء.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>انتهى %1 من دون أن يطلب أي شيء. آخر ما طبعه: %2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>لا يزال فحص آخر قيد التشغيل.</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>تعذّر تحضير الفحص: %1.</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>يحدّد %1 قيمة proxy_servers. سيرسل conda طلباته عبر هذا الوكيل، لذا لا يُجرى الفحص.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>تتعذّر قراءة %1، فقد يحدّد وكيلًا يستخدمه conda. لا يُجرى الفحص.</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>عند وجود قيمة لا يفهمها conda، لا يضيف شيئًا هنا؛ وتتوقف أوامر أخرى كثيرة بخطأ.</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>حاول أيضًا الوصول إلى %1. رُفض ذلك؛ ولم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>لم يكتمل واحد على الأقل من طلباته.</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>انهار بعد ذلك (%1).</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · مقفل</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation>خط كبير (F11)</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>عرض حاسوب التدريب</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>الفحص باستخدام conda الحقيقي</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>فتح درس…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>حفظ ورقة الدرس…</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>كل ما هو خطأ في الدرس %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>دروس (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>فتح درس</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>سجلات (*.log *.log.* *.txt *.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>قراءة سجل خادم</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>حفظ ورقة الدرس</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>تشغيل الأمر التالي</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>تفعيل بيانات الاستخدام</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>إلغاء تفعيل بيانات الاستخدام</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>العودة إلى الإعداد الافتراضي</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>حذف كل المعرّفات العشوائية</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>حذف المعرّف العشوائي للعميل</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>حذف المعرّفات العشوائية للبيئات</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>ترك يوم يمر</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>نسخ القرص إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>إخفاء المعرّفات العشوائية في السجل</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>إظهار المعرّفات العشوائية في السجل مجددًا</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>كم نسخة conda مثبّتة وراء عنوان واحد؟</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>حاسوب طويل الأمد أم مهمة تُشغَّل مرة واحدة؟</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>البيئة الأساسية أم بيئة أخرى؟</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>تثبيت جديد أم تحديث؟</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>من لديه الإصدار الذي به ثغرة، ومن أصلحه؟</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>النسخ المثبّتة وراء %1</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>النسخ المثبّتة في السجل كله</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>ظهرت في يومين أو أكثر</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>ظهرت في يوم واحد فقط</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>الطلبات الخاصة ببيئة أساسية</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>عمليات التثبيت الجديدة للحزمة</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>تحديثات الحزمة</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>النسخ المثبّتة ذات الإصدار الذي به ثغرة</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>أُصلحت منذ ذلك الحين</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>أكثر بنسبة %1٪</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>أقل بنسبة %1٪</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>مشكلات أخرى في هذا الملف: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>النسخ المثبّتة لكل شخص</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>البيئات في كل نسخة مثبّتة</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>مهام خدمة البناء في كل يوم</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>يتشاركون عنوانًا واحدًا (نسبة مئوية)</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>النسخ المستنسخة من قرص واحد</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>غير مفعّل (نسبة مئوية)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>الحظ (البذرة)</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>العدد الحقيقي</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>مع معرّفات عشوائية</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>بلا معرّفات عشوائية</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>الأسطر: %1. العناوين: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>أسطر لم تُفهم: %1، مثل السطر %2.</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>من برامج أخرى ولم تُحتسب: %1.</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>لم تُحتسب لأن النسخ المثبّتة كثيرة جدًا: %1.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>ما يدوّنه الخادم</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>%1 الحقيقي</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>ما يمكن أن يعرفه الخادم</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>الأوامر المكافئة</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>تتقدّم المتغيرات على كل ملف غير معلَّم بأنه نهائي. ويعمل أمر conda نفسه بعد تثبيت إضافة الإعداد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation>أمران وبيئتان</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>لا توجد بيئة أخرى بعد للمقارنة بها.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>لا يمكن معرفة ما سيُرسل قبل إصلاح هذا.</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>لا تُرسل معرّفات عشوائية، لذا لا تربط هذه الأجزاء بين الاثنين.</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>واحد فقط من الاثنين يحمل معرّفات عشوائية: فالإعداد مختلف هناك.</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>الجزء c/‎ متطابق في الاثنين، لذا يمكن للخادم معرفة أن شخصًا واحدًا أرسلهما. ويميّز e/‎ بين البيئات، ويميّز s/‎ بين مرات التشغيل.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>تغيّر الجزء s/‎ وبقيت الأجزاء الأخرى. يمكن للخادم معرفة أنه الشخص نفسه.</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>التشغيل السابق</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>التشغيل الأسبق</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>معرّف جديد</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>إزالة المعرّف</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>نسخ الصف مع إخفاء المعرّف</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>تفعيل هنا فقط</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>إلغاء التفعيل هنا فقط</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>كما في كل مكان</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>بحث بالاسم أو المسار</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>البحث في البيئات</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>إظهار المعرّفات</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>البحث عن البيئات</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>لا توجد بيئة يرد هذا في اسمها أو مسارها.</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>لم يُعثر على conda، لذا لا توجد بيئات لعرضها. اضغطوا F5 بعد تثبيته.</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>جارٍ البحث عن البيئات…</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>لا توجد إلا البيئة الأساسية. الأمر «conda create -n NAME» ينشئ بيئة.</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · مقفل</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>الترتيب حسب «%1»</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>المعرّف العشوائي (e/‎)</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>الإعداد هنا</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>إنشاء المعرّف</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>لا يوجد هنا معرّف عشوائي.</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>الرابط لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>يتعذّر الاطلاع عليه</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>كما في كل مكان</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>مفعّل هنا</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>غير مفعّل هنا</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>يتوقف conda هنا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>معرّف عشوائي</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>يرسل %1:</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>البيئات: %1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>البيئات: %1 من %2</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>البيئات التي يعرفها conda هذا:</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>ماذا يمكن أن يعرف الخادم؟</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ العدّ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>قُرئ: %1 من %2</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>زيادة عدد من يلغون التفعيل تدريجيًا</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>العودة إلى الصف المتخيَّل</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>من في الصف</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>قراءة سجل خادم…</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>صف دراسي مُتخيَّل. «العدد الحقيقي» هو ما تعرفه المحاكاة وحدها؛ والصفوف الأخرى هي كل ما في سجل الخادم.</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>السجل %1:</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1٪ غير مفعّل</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>%1، مع تزايد من يلغون التفعيل</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>تشغيل جديد</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>يعرض ما يرسله التشغيل التالي لبرنامج conda</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>يعمل conda على هذه البيئة:</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>إظهار المعرّفات</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>نسخ مع إخفاء المعرّفات</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>نسخ مع المعرّفات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>الجزء s/‎ جديد. وتبقى الأجزاء الأخرى كما هي.</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation>%1 من %2 من المحارف؛ والباقي مقطوع</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 من %2 من المحارف كحد أقصى</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>%1 على الأقل من %2 من المحارف كحد أقصى</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as in the name of its file of translations.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>عرض هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation>التغييرات التي أُجريت هنا سابقًا</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>لم يُغيَّر شيء باستخدام Conda Privacy بعد.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>نسخة conda المثبّتة</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>يعمل على ملفات حاسوب التدريب ويسأل خادمًا داخل هذا البرنامج. ولا يُتصل بأي خادم آخر.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>جارٍ قراءة الدرس…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>تشغيل الأوامر باستخدام %1 الحقيقي</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 قيد التشغيل…</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>عرض الحل</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>انتهى الدرس</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>لا توجد خطوة بعد هذه.</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>لا توجد خطوة قبل هذه.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>ما يدوّنه الخادم</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>لا يحتوي أي طلب على هذه الأحرف.</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>لا شيء بعد. عند تشغيل أمر من الدرس تظهر طلباته هنا.</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>تصفية، مثل c/16lU</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>عرض الطلبات التي تحتوي على هذه الأحرف فقط</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>كما لو ألغى الجميع التفعيل</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>وكيل المستخدم كاملًا للسطر المختار، أو لأحدث سطر:</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>المعرّفات العشوائية</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;برنامج</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>الاطلاع من جديد</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>حول Conda Privacy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>OnAndOffCard</name>
    <message>
        <source>With the setting on and off</source>
        <translation>عند تفعيل الإعداد وعند إلغائه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>يسري الآن</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>وكيل المستخدم، الإعداد: %1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>لا تُدرج الأجزاء المشطوبة. وتُرسل الإصدارات وaau/‎ في الحالتين.</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>لا يوجد فرق: الإضافة anaconda-anon-usage غير مستخدمة.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>ما يظهر هنا من قبل.</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>لا يمكن قراءة إعدادات conda الآن</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>الاطلاع من جديد (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>إصدارات conda وPython والنظام</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>إصدار الإضافة</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>معرّفكم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>معرّف هذا التشغيل</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>معرّف البيئة</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>حسابكم في Anaconda</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>معرّف برنامج التثبيت</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>معرّف مؤسستكم</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>معرّف هذا الحاسوب</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>جزء غير معروف</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>يرسلها conda نفسه مع كل طلب.</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>يُرسل حتى عندما يكون الإعداد غير مفعّل.</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>هو نفسه لكل بيئاتكم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>جديد في كل تشغيل لبرنامج conda؛ ولا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>مختلف لكل بيئة؛ ولا يحتوي على اسمها.</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>يبيّن أي حساب سُجّل الدخول به. وهو ليس مجهول الهوية.</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>تركه برنامج تثبيت conda.</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>وضعه المسؤول.</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>وضعه المسؤول؛ وهو نفسه للجميع هنا.</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>لا يعرف هذا البرنامج معناه.</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>ما يظهر هنا مثال.</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>يُنشأ في الذاكرة</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>من حاسوب آخر</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>غير مُدرَج</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>لم يُنشأ بعد: ينشئه conda في تشغيله التالي.</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>منسوخ من حاسوب آخر: يستبدله conda في تشغيله التالي.</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>قصير جدًا: يستبدله conda في تشغيله التالي.</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>تتعذّر قراءة الملف من هذا الحساب.</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>لا يُسمح لبرنامج conda بالكتابة هناك، لذا لا يُدرج هذا الجزء.</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>يحتوي على محارف لا يمكن أن يحملها طلب.</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>لم ينشئه conda، لكنه يرسله مع ذلك.</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>يعرض المجلد</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>الموضع (الأعلى أولًا)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>فتح الملف %1</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>إظهار مواضع أقل</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>إظهار كل المواضع</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>حاسوب التدريب</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>قاعة الدرس</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>معاينة مباشرة</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>إظهار المعرّفات</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>نسخ مع إخفاء المعرّفات</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>الفحص باستخدام conda الحقيقي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Nothing was changed in this window that could be taken back. Earlier changes are listed under Settings files.</source>
        <translation>لم يتغيّر في هذه النافذة شيء يمكن التراجع عنه. التغييرات السابقة مذكورة في «ملفات الإعدادات».</translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>معلومات العميل الأساسية</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>حسابكم في Anaconda</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>معرّفات وضعها المسؤول</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>إشارة التنشيط</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>قائمة الحزم والأوامر</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>اسم المستخدم واسم الحاسوب</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>تقارير الأخطاء</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>تسجيل الدخول إلى Anaconda</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>ما يراه الخادم في كل الأحوال</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>إصدارات conda وPython والنظام. يحملها كل طلب؛ وليس في conda مفتاح لها.</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>يبيّن الجزء a/‎ أي حساب سُجّل الدخول به. وهو ليس مجهول الهوية، ويتبع المفتاح أعلاه.</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>معرّفات برنامج التثبيت والمؤسسة وهذا الحاسوب، حيث وضعها أحد. وهي تتبع المفتاح أعلاه.</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>طلب صغير واحد كلما نُشّطت بيئة.</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>يضيف conda-anaconda-telemetry الحزم المثبّتة والقنوات وكلمات البحث وأوامر التثبيت.</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>يضيف anaconda-ident اسم المستخدم واسم الحاسوب واسم البيئة، أو رموزًا مشتقة منها. وهذا ليس مجهول الهوية.</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>عند انهيار conda: الأمر والخطأ ومعلومات عن الحاسوب.</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>كل المعرّفات العشوائية، لحظة تسجيل الدخول. ولا يغيّر المفتاح أعلاه ذلك.</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>عنوانكم على الإنترنت والوقت والملفات المطلوبة.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>يسأل أولًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>لا يوجد هنا</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>المعرّفات العشوائية</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>قائمة الحزم</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>عمليات التنشيط</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>اسمكم واسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>تقارير الأخطاء</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>الملف %1 للقراءة فقط أو يعود إلى حساب آخر.</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>يجب أولًا إصلاح %1.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>الوجهة: %1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(جديد)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>الإصدار المثبّت: %1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>جاء مع: %1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>اسم الإعداد: %1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>أمور أخرى يمكن أن يرسلها conda</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>إلى أين يذهب</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>يرى كل خادم أيضًا عنوانكم على الإنترنت والوقت والملفات المطلوبة.</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>لا تذكر الإعدادات أي قناة على خادم، لذلك لا يسأل conda إلا القنوات التي يذكرها الأمر.</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>المعرّفات العشوائية في الطلبات</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>قائمة الحزم والأوامر</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>إشارة التنشيط</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>اسم المستخدم واسم الحاسوب</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>تقارير الأخطاء</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>ما يُرسل…</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>الإرسال دائمًا</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>عدم الإرسال أبدًا</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إلغاء التفعيل</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>تفعيل لخادم معيّن…</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>متغير بيئة</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>الملف الذي يذكره المتغير CONDARC</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>هذه البيئة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>برنامج conda هذا</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>لا يذكره</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>قيمة لا يفهمها conda</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>يتجاهله conda كله</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>يتعذّر بدء تشغيل conda</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>لا يقرأ conda هذا</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>يتجاهله conda</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>يوقف conda</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>بلا أثر</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>يتقدّم عليه غيره</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>الكلمة الأخيرة</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>السطر %1، الكلمة الأخيرة</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>لكم</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>لهذه البيئة</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>لبرنامج conda هذا</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>لهذا الحاسوب</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>عند إعادة «%1» إلى القيمة الافتراضية في %2</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>عند ضبط «%1» على «%2» في %3</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>اكتبوا عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>اكتبوا أولًا ما ينبغي إرساله.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>يتعذّر حفظ هذا</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>هذا وحده لن يغيّر شيئًا</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>لا يقرأ conda هذا الملف، لذا تسري القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>ستظل للمتغير %1 الكلمة الأخيرة.</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>ستظل لـ %1 الكلمة الأخيرة.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>الملف يتضمن هذا بالفعل؛ لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>الملف غير موجود بعد وسيُنشأ.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>لا يتغيّر شيء آخر في الملف: تبقى التعليقات والترتيب والمسافات كما هي.</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>‏Shell، إلى حين إغلاقه</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>‏PowerShell، إلى حين إغلاقه</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>خدمة CI (YAML)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Add random IDs to conda&apos;s requests</source>
        <translation>إضافة معرّفات عشوائية إلى طلبات conda</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>جارٍ قراءة إعدادات conda…</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>ترويسات القياس عن بُعد للحزم</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>يضيف conda-anaconda-telemetry هذه الترويسات إلى كل طلب إلى خوادم Anaconda. وله مفتاح خاص به في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>كانت هذه ستُضاف لو كان القياس عن بُعد للحزم مفعّلًا.</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>الإضافة conda-anaconda-telemetry غير مثبّتة، لذا لا توجد أي ترويسات.</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>لا يمكن معرفة هل تُضاف قبل إصلاح هذا.</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>أُعدّت من أجل %1 من البيئة النشطة. ولا تُعرف الحزم الافتراضية لبطاقة الرسوميات والمعالج إلا عند تشغيل conda.</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>الأمر وإصدار conda-build</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>قنواتكم</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>معلومات عن الحاسوب</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>كل حزم البيئة النشطة</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>ما يُطلب تثبيته</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · مقفل</translation>
    </message>
</context>
<context>
    <name>UserAgentView</name>
    <message>
        <source>User agent</source>
        <translation>وكيل المستخدم</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1، لا يُرسل: %2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(جديد)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>لم يُعثر على conda</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>من دون conda لا توجد طلبات لعرضها. جرى البحث عنه في PATH وفي المجلدات المعتادة. اضغطوا F5 بعد تثبيته.</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>شاهدوه في قاعة الدرس</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>جارٍ قراءة إعدادات conda…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>ملفات الإعدادات</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>قاعة الدرس</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>ما يخبر به conda خوادم الحزم عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>كل جزء من الترويسة، وما معناه ومن أين يأتي.</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>لكل بيئة معرّف عشوائي خاص بها. والاطلاع هنا لا ينشئ أي معرّف.</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>يقرأ conda هذه المواضع؛ والأعلى الذي يحدّد قيمة هو الحاسم.</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>حاسوب تدريب داخل هذه النافذة. لا شيء هنا يمس الملفات الحقيقية.</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>ما تعرضه كل صفحة وما يمكن فعله فيها.</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>لم يُعثر على conda</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>يتعذّر بدء تشغيل conda</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>لا يمكن معرفة ما يرسله conda</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>يتوقف conda بخطأ</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>لم يُعثر على conda على هذا الحاسوب</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>لا يضيف conda معرّفات عشوائية</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>يضيف conda معرّفات عشوائية إلى طلباته</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>لا يضيف conda معرّفات عشوائية إلى طلباته</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>جرى البحث عنه في PATH وفي المجلدات المعتادة. ولا يزال الاختيار ممكنًا: يُحفظ الاختيار لبرنامج conda الذي يُثبَّت لاحقًا.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>الإضافة %1 التي تضيفها غير مثبّتة. وإذا ثُبّتت لاحقًا فسيكون الإعداد %2.</numerusform>
            <numerusform>الإضافة %1 التي تضيفها غير مثبّتة. وإذا ثُبّتت لاحقًا فسيكون الإعداد %2.</numerusform>
            <numerusform>الإضافة %1 التي تضيفها غير مثبّتة. وإذا ثُبّتت لاحقًا فسيكون الإعداد %2.</numerusform>
            <numerusform>الإضافة %1 التي تضيفها غير مثبّتة. وإذا ثُبّتت لاحقًا فسيكون الإعداد %2.</numerusform>
            <numerusform>الإضافة %1 التي تضيفها غير مثبّتة. وإذا ثُبّتت لاحقًا فسيكون الإعداد %2.</numerusform>
            <numerusform>الإضافة %1 التي تضيفها غير مثبّتة. وإذا ثُبّتت لاحقًا فسيكون الإعداد %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>إصدار conda هذا قديم ولا يستطيع تحميل الإضافة التي كانت ستضيفها.</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>ضُبط conda على عدم تحميل أي إضافة، بما فيها الإضافة التي كانت ستضيفها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>هذه هي القيمة الافتراضية، لأن conda يتخطى ملف الإعدادات الذي تتعذّر عليه قراءته.</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>لم يختر أحد هذا: إنها القيمة الافتراضية، لأن أي ملف إعدادات لا يحدّدها.</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>يحدّد متغير البيئة %1 هذا.</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>يفرضه %1، وهو معلَّم بأنه نهائي.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>محدَّد لكل من يستخدم هذا الحاسوب في %1.</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>محدَّد لنسخة conda المثبّتة هذه في %1.</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>محدَّد لهذه البيئة فقط، في %1.</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>محدَّد في %1، وهو الملف الذي يذكره المتغير CONDARC.</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>فُعّل هذا باختياركم في %1. ويبقى مفعّلًا إذا أُعيد تثبيت conda.</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>جرى البحث عنه في PATH وفي المجلدات المعتادة.</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>أُلغي تفعيل هذا باختياركم في %1. ويبقى غير مفعّل إذا أُعيد تثبيت conda.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>يتعذّر بدء تشغيل conda بوجود ملف الإعدادات هذا</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>قبل إصلاحه، ينتهي كل أمر من أوامر conda بخطأ. ولا يغيّر Conda Privacy شيئًا في ملف تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>أحد ملفات الإعدادات كبير جدًا بحيث لا يمكن قراءته هنا</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>قد يقرؤه conda رغم ذلك. صغّروا حجمه لتظهر إعداداته هنا.</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>لا يفهم conda أحد الإعدادات</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>الأوامر التي تحتاج إليه تنتهي بخطأ قبل إصلاح السطر.</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>تتعذّر على conda قراءة %1، لذا يتجاهل الملف حتى يُصلَح ذلك: %2.</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>أحد ملفات الإعدادات بلا أثر</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>اختياركم لا يسري</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>محدَّد بمتغير</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>للمتغير %1 الكلمة الأخيرة. وما دام محدَّدًا، فلا أثر لما يُختار في ‎~/.condarc. للاختيار هنا، احذفه من حيث يُحدَّد، كأحد ملفات بدء الصدفة، ثم شغّل هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>محدَّد في موضع آخر</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>لـ %1 الكلمة الأخيرة فوق ما يُختار في ‎~/.condarc.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>مُدار</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>تفرض إدارة هذا الحاسوب هذا في %1.</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>تفرض إدارة هذا الحاسوب هذا في %1. ولا أثر لاختياركم في ‎~/.condarc.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>يتعذّر حفظ اختياركم</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>الملف %1 للقراءة فقط أو يعود إلى حساب آخر. يمكن استخدام المفتاح مجددًا عندما يُسمح لكم بالكتابة في هذا الملف.</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>إظهار السطر %1</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>من دون conda لا توجد طلبات لعرضها.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>لا يمكن معرفة ما سيُرسل قبل إصلاح هذا.</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>لا تُرسل إلا الإصدارات: لا توجد إضافة تضيف معرّفات عشوائية.</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>الأجزاء الملوّنة تُضاف. والجزء s/‎ جديد في كل تشغيل.</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>لا تُرسل الأجزاء المشطوبة. وتبقى العلامة aau/‎.</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>الكلام هنا عن %1 في %2.</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>يضيف %1 في %2 معرّفات عشوائية.</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>لا يضيف %1 في %2 معرّفات عشوائية.</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>توجد مشكلة في إعدادات %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>غير مفعّل في %Ln بيئة فقط: %1.</numerusform>
            <numerusform>غير مفعّل في بيئة واحدة فقط: %1.</numerusform>
            <numerusform>غير مفعّل في بيئتين فقط: %1.</numerusform>
            <numerusform>غير مفعّل في %Ln بيئات فقط: %1.</numerusform>
            <numerusform>غير مفعّل في %Ln بيئة فقط: %1.</numerusform>
            <numerusform>غير مفعّل في %Ln بيئة فقط: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>مفعّل في %Ln بيئة فقط: %1.</numerusform>
            <numerusform>مفعّل في بيئة واحدة فقط: %1.</numerusform>
            <numerusform>مفعّل في بيئتين فقط: %1.</numerusform>
            <numerusform>مفعّل في %Ln بيئات فقط: %1.</numerusform>
            <numerusform>مفعّل في %Ln بيئة فقط: %1.</numerusform>
            <numerusform>مفعّل في %Ln بيئة فقط: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>يتوقف conda بخطأ في %Ln بيئة: %1.</numerusform>
            <numerusform>يتوقف conda بخطأ في بيئة واحدة: %1.</numerusform>
            <numerusform>يتوقف conda بخطأ في بيئتين: %1.</numerusform>
            <numerusform>يتوقف conda بخطأ في %Ln بيئات: %1.</numerusform>
            <numerusform>يتوقف conda بخطأ في %Ln بيئة: %1.</numerusform>
            <numerusform>يتوقف conda بخطأ في %Ln بيئة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>تغيّر المعرّف العشوائي.</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>جرى التفعيل. حُفظ في %1.</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>أُلغي التفعيل. حُفظ في %1.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>حُفظ في %1، لكن لموضع آخر الكلمة الأخيرة.</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>عاد المعرّف العشوائي كما كان.</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>جرى التراجع. عاد %1 كما كان.</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>هذا حاسوب التدريب. لا شيء هنا يمس الملفات الحقيقية.</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>يعرض ما يخبر به conda خوادم الحزم عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>البدء بهذه الصفحة: %1.</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>حفظ صورة لكل صفحة، أو للصفحة المسماة، في هذا المجلد.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>عرض حاسوب تدريب في مجلد مؤقت.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>الإنهاء بعد رسم النافذة.</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>كتابة ما يحدث إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>لا توجد صفحة باسم «%1». الصفحات هي: %2.</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>لا توجد هنا شاشة لعرض نافذة. يقول الأمر “conda-privacy” الشيء نفسه نصًا.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>الشاشة مظلمة. المفتاح B يعرض الدرس من جديد.</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
</TS>
