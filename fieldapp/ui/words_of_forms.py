"""What `forms` says about answers and documents, listed for translators; see words.py.

`{message}` is a form's own sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROBLEMS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("problems", "This is not a form in a format that the app reads."),
    QT_TRANSLATE_NOOP("problems", "The document is nested too deeply to be a form."),
    QT_TRANSLATE_NOOP("problems", "The document is not sound JSON: {reason}."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The key “{key}” stands twice in one object. Ask whoever made the form to keep one.",
    ),
    QT_TRANSLATE_NOOP("problems", "The document holds no form."),
    QT_TRANSLATE_NOOP("problems", "The form does not say what it is (schema)."),
    QT_TRANSLATE_NOOP("problems", "The form's version “{value}” is not a whole number."),
    QT_TRANSLATE_NOOP("problems", "The form has no list of questions (elements)."),
    QT_TRANSLATE_NOOP("problems", "What stands here is not a question."),
    QT_TRANSLATE_NOOP("problems", "The question “{label}” has no key, so its answer could not be kept."),
    QT_TRANSLATE_NOOP("problems", "The key “{key}” is already taken by {first}."),
    QT_TRANSLATE_NOOP("problems", "The element type “{name}” is not known here. It is read as a question."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The dataType “{name}” is not known here. The question is asked as {shown}.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The uiElementType “{name}” is not known here. The question is asked as {shown}.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{key}” is to be picked from a list, but has no choices. It is asked as text.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "Some choices of “{key}” are left out: each needs a text or code of its own.",
    ),
    QT_TRANSLATE_NOOP("problems", "The validations of “{key}” are not a list. They are left out."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is.",
    ),
    QT_TRANSLATE_NOOP("problems", "“{value}” is neither yes nor no. Choose one of the two."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not one of the choices. Choose from the list."),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.",
    ),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not a year. Write its four figures, such as 2026."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not a month of a year. Write both, such as 3/2026."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is no day of the calendar. Check the day and the month."),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26.",
    ),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not an altitude. Give metres above the sea, such as 361."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not an accuracy. Give metres, 0 or more, such as 8."),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.",
    ),
    QT_TRANSLATE_NOOP("problems", "An answer is needed."),
    QT_TRANSLATE_NOOP("problems", "At least {limit} characters; this has {length}."),
    QT_TRANSLATE_NOOP("problems", "At most {limit} characters; this has {length}."),
    QT_TRANSLATE_NOOP("problems", "{value} is below {limit}, the least allowed."),
    QT_TRANSLATE_NOOP("problems", "{value} is above {limit}, the most allowed."),
    QT_TRANSLATE_NOOP("problems", "{value} is not in steps of {step}."),
    QT_TRANSLATE_NOOP("problems", "{value} is not in steps of {step} from {start}."),
    QT_TRANSLATE_NOOP("problems", "“{value}” does not fit the pattern {limit}. Check it and type it again."),
    QT_TRANSLATE_NOOP("problems", ": put a space before the minus."),
    QT_TRANSLATE_NOOP("problems", "A choice of {path} has no value. It is left out."),
    QT_TRANSLATE_NOOP(
        "problems",
        "A form that notes the place by itself writes odk:setgeopoint, with "
        'xmlns:odk="http://www.opendatakit.org/xforms". Correct the form and add it again.',
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "A group is given for {path}, which the record does not have. Its questions are shown without it.",
    ),
    QT_TRANSLATE_NOOP("problems", "A question has no code, so its answer could not be kept."),
    QT_TRANSLATE_NOOP(
        "problems",
        "A rule in the form's XML holds a bare “<” instead of &lt;. It is read as “less than”.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "A rule is given for {path}, but the record has no such question. The rule is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "A value is set at {path}, but the record has no such question. This is left out.",
    ),
    QT_TRANSLATE_NOOP("problems", "Line {line} declares a document type; a form must not have one."),
    QT_TRANSLATE_NOOP("problems", "Line {line} is more than {most} elements deep."),
    QT_TRANSLATE_NOOP("problems", "Line {line} is not well-formed XML: {reason}."),
    QT_TRANSLATE_NOOP("problems", "No way leads to the page “{name}”. It is never asked."),
    QT_TRANSLATE_NOOP("problems", "Rules for {path} are given more than once. What the last ones say holds."),
    QT_TRANSLATE_NOOP("problems", "The checklist does not say what it is (code)."),
    QT_TRANSLATE_NOOP("problems", "The checklist has no list of questions (attributes)."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The choices of {path} take their {part} from “{name}”, which the list “{list}” does not "
        "have. It has: {known}.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The choices of “{key}” are in the server's list {name}, not in the form. It is asked as text.",
    ),
    QT_TRANSLATE_NOOP("problems", "The document has {size} MB; at most {most} MB can be read."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The document holds {count} checklists. Save the one to be added in a file of its own.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The document is XML, but no XForm: it has no model. Add the form's own file.",
    ),
    QT_TRANSLATE_NOOP("problems", "The element “{name}” is not known here. It is left out."),
    QT_TRANSLATE_NOOP("problems", "The element “{name}” is not known here. {path} is asked as text."),
    QT_TRANSLATE_NOOP("problems", "The encoding of the document is not known here."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The event “{name}” is not known here. What the form does then is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The file is damaged, or it is no workbook. Open it in a spreadsheet and save it again.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form asks for {path}, but the record has no such question. It is left out.",
    ),
    QT_TRANSLATE_NOOP("problems", "The form does not say what it is (name)."),
    QT_TRANSLATE_NOOP("problems", "The form does not say what it is called (id). It is kept as “{shown}”."),
    QT_TRANSLATE_NOOP("problems", "The form has no body, so there is nothing to ask."),
    QT_TRANSLATE_NOOP("problems", "The form has no pages."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form has no record to fill: its model has no instance with an element in it.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        'The form is to be sent by “{method}”, which there is not. Ask its author to write method="post".',
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form leads from the page “{name}” back to “{target}”. That way is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form leads to a page “{name}”, which it does not have. That way is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form names the text “{name}”, but has no such text. Its name is shown instead.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form reads the list “{name}”, which did not come with it. Add the file next to the form.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form records sound by itself. This app does not; the recording is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form's XML uses {prefixes} without saying what they stand for. They are read all the same.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form's actions set each other off without end. Ask whoever made the form.",
    ),
    QT_TRANSLATE_NOOP("problems", "The format “{name}” is not known here. The question is asked as {shown}."),
    QT_TRANSLATE_NOOP("problems", "The formula “{expression}” cannot be understood from “{found}” on."),
    QT_TRANSLATE_NOOP("problems", "The formula “{expression}” ends too early."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The formula “{expression}” gives “{name}” {given} values; it takes another number of them.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The formula “{expression}” has more than {most} parts in one another: divide it up.",
    ),
    QT_TRANSLATE_NOOP("problems", "The formula “{expression}” is empty."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The formula “{expression}” reads “{name}”, which is no field of this or an earlier page.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The formula “{expression}” uses the function “{name}”, which is not known here.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The kind of file “{kind}” is no media type, such as image/jpeg is one. Any file is taken.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The list “{name}” cannot be read: {reason}. It is empty until a sound file is added.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The pattern `{pattern}` takes too long on this answer. Ask the form's author for a simpler one.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The prefix `{prefix}` in `{expression}` is unknown: declare it with xmlns:{prefix}.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The quote at character {at} of `{expression}` is never closed: add {found} at its end.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The rule `{expression}` reads {path}, which the record does not have. It is blank there.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The rule {rule} never comes to rest: what it reads depends on it. Ask whoever made the form.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The rules of {paths} wait for one another in a circle. Ask whoever made the form to open "
        "the circle.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The search of {path} is not understood: “{search}”. Its choices are shown as they stand in "
        "the form.",
    ),
    QT_TRANSLATE_NOOP("problems", "The server marks this checklist as not in use any more."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The text “{name}” stands more than once in {language}. The first one is shown.",
    ),
    QT_TRANSLATE_NOOP("problems", "The type “{name}” is not known here. The question is asked as {shown}."),
    QT_TRANSLATE_NOOP("problems", "The type “{name}” of {path} is not known here. It is read as text."),
    QT_TRANSLATE_NOOP("problems", "The value of “{key}” is no date that can be read here. It is left out."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The workbook holds {size} MB when unpacked; at most {most} MB can be read.",
    ),
    QT_TRANSLATE_NOOP("problems", "The {bracket} at character {at} of `{expression}` is never closed."),
    QT_TRANSLATE_NOOP(
        "problems",
        "There is no axis `{name}` in `{expression}`: a step is a name, or an axis, :: and a name.",
    ),
    QT_TRANSLATE_NOOP("problems", "There is no expression here: write one."),
    QT_TRANSLATE_NOOP(
        "problems",
        "There is no list `{name}` in the form: check the name, and add the file it comes from.",
    ),
    QT_TRANSLATE_NOOP("problems", "There is no translated text `{name}` in the form."),
    QT_TRANSLATE_NOOP("problems", "This answer is not allowed here. Check it and answer again."),
    QT_TRANSLATE_NOOP(
        "problems",
        "This is a record of the form “{found}”, not of “{form}”. Open it with its own form.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "This is a record that begins with <{found}>; those of this form begin with <{form}>.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "This is no record as CSV. It needs a row of columns, @form among them, and one row of answers.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "This is no record as DIGIT forms have it. It must be a JSON object with schema and answers.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "This is no record in plain JSON. It must be an object with form and answers, the answers texts.",
    ),
    QT_TRANSLATE_NOOP("problems", "Two lists of the form are called “{name}”. The first one is used."),
    QT_TRANSLATE_NOOP("problems", "What stands here is neither a page nor a field."),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{expression}` comes to a single value, where questions or items are wanted: give a path.",
    ),
    QT_TRANSLATE_NOOP("problems", "`{expression}` ends where a value is missing."),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{expression}` has / at character {at} behind a single value: write div to divide.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{expression}` has a $ at character {at}: name a question by its path, such as /data/age.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{expression}` has more than {most} brackets within brackets: divide it up.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{expression}` has the curly quote {found} at character {at}: write straight quotes instead.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{expression}` has {found} at character {at}, which has no meaning in an expression.",
    ),
    QT_TRANSLATE_NOOP("problems", "`{expression}` is nested too deeply to be evaluated: divide it up."),
    QT_TRANSLATE_NOOP("problems", "`{expression}` is wrong at character {at}: {found} cannot stand there."),
    QT_TRANSLATE_NOOP("problems", "`{function}` is given “{value}”, which is no point, trace or shape."),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{name}` in `{expression}` takes a path to questions or items, and {given} is none.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "`{name}` is given {given} arguments in `{expression}`; it is written {signature}.",
    ),
    QT_TRANSLATE_NOOP("problems", "`{pattern}` is no pattern: {reason}."),
    QT_TRANSLATE_NOOP("problems", "digest() knows no algorithm `{name}`; it knows {known}."),
    QT_TRANSLATE_NOOP("problems", "digest() knows no encoding `{name}`; it knows base64 and hex."),
    QT_TRANSLATE_NOOP(
        "problems",
        "indexed-repeat() takes a question, then a repeat and a number for each level; one is missing.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "weighted-checklist() takes a weight for each value: give as many weights as values.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "{count} of “{label}” are more than fit. The form shows {most}. Check the number.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "{path} holds other questions, so it cannot be answered itself. It is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "{path} is to be repeated, but the record does not have it. It is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{key}” depends on a question or an answer that there is not. It is never asked.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{key}” is filled by a part of the field app that is not here ({name}). It is asked as text.",
    ),
    QT_TRANSLATE_NOOP("problems", "“{label}” has no name, so its answer could not be kept."),
    QT_TRANSLATE_NOOP("problems", "“{name}” does nothing here. It is left out."),
    QT_TRANSLATE_NOOP("problems", "“{name}” is a page of the field app, not of the form. It is left out."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is no date, so the formula is false."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is no number, so the formula is false."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not a line. Give two places or more with “;” between them."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not a time of day. Write hours and minutes, such as 14:05."),
    QT_TRANSLATE_NOOP("problems", "“{value}” is not allowed here. Check it and answer again."),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is not an area. Give three corners or more with “;” between them.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{value}” is what devices give when they do not know the place. Measure it, or leave it empty.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form asks for a log of how it is filled (audit). This app keeps none; it stays empty.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form asks for encrypted records, which this app cannot write: whoever sends them must "
        "refuse it.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern.",
    ),
    QT_TRANSLATE_NOOP("problems", "Calculation removed: “{label}”."),
    QT_TRANSLATE_NOOP(
        "problems",
        "Choices of “{label}” and of other questions with its list in other words ({count}): {names}.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "Choices of “{label}” and of other questions with its list removed ({count}): {names}.",
    ),
    QT_TRANSLATE_NOOP("problems", "Choices of “{label}” in other words ({count}): {names}."),
    QT_TRANSLATE_NOOP("problems", "Choices of “{label}” removed ({count}): {names}."),
    QT_TRANSLATE_NOOP("problems", "How often “{label}” is to be filled changed."),
    QT_TRANSLATE_NOOP("problems", "New calculation: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "New choices of “{label}” ({count}): {names}."),
    QT_TRANSLATE_NOOP(
        "problems",
        "New choices of “{label}” and of other questions with its list ({count}): {names}.",
    ),
    QT_TRANSLATE_NOOP("problems", "New question: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "New section that can be filled several times: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "New section: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "Question removed: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "Section removed that could be filled several times: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "Section removed: “{label}”."),
    QT_TRANSLATE_NOOP("problems", "The answer to “{label}” can have {new} characters now, before {old}."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The answer to “{label}” needs at least {new} characters now, before {old}.",
    ),
    QT_TRANSLATE_NOOP("problems", "The calculation “{label}” changed."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The choices of “{label}” and of other questions with its list stand in another order.",
    ),
    QT_TRANSLATE_NOOP("problems", "The choices of “{label}” stand in another order."),
    QT_TRANSLATE_NOOP("problems", "The form can be shown in {language} now."),
    QT_TRANSLATE_NOOP("problems", "The form cannot be shown in {language} any more."),
    QT_TRANSLATE_NOOP("problems", "The form “{old}” is called “{new}” now."),
    QT_TRANSLATE_NOOP("problems", "The help for “{label}” changed."),
    QT_TRANSLATE_NOOP("problems", "The least that can be answered to “{label}” is {new} now, before {old}."),
    QT_TRANSLATE_NOOP("problems", "The list “{name}”, which the form looks things up in, changed."),
    QT_TRANSLATE_NOOP("problems", "The most that can be answered to “{label}” is {new} now, before {old}."),
    QT_TRANSLATE_NOOP("problems", "The question “{label}” is in “{section}” now."),
    QT_TRANSLATE_NOOP("problems", "The question “{label}” is outside all sections now."),
    QT_TRANSLATE_NOOP("problems", "The rule for what can be answered to “{label}” changed."),
    QT_TRANSLATE_NOOP("problems", "The sentences by code, and where a code has several by case."),
    QT_TRANSLATE_NOOP("problems", "The words in {language} changed in some places ({count})."),
    QT_TRANSLATE_NOOP("problems", "There is a new rule for what can be answered to “{label}”."),
    QT_TRANSLATE_NOOP("problems", "There is no rule any more for what can be answered to “{label}”."),
    QT_TRANSLATE_NOOP("problems", "What is in the form stands in another order."),
    QT_TRANSLATE_NOOP("problems", "What is in “{label}” stands in another order."),
    QT_TRANSLATE_NOOP("problems", "What “{label}” offers to choose from is worked out in another way."),
    QT_TRANSLATE_NOOP("problems", "What “{label}” repeats of other answers changed."),
    QT_TRANSLATE_NOOP("problems", "“{label}” can be changed in other cases than before."),
    QT_TRANSLATE_NOOP("problems", "“{label}” can be changed now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” can be left empty now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” cannot be changed any more."),
    QT_TRANSLATE_NOOP("problems", "“{label}” cannot be changed in some cases now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” has another picture, sound or film."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is a calculation now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is a question now. Before, the form filled it in itself."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered by confirming it now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered by putting choices in order now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a date and a time of day now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a date now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a line on the map now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a number now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a photo or file now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a place now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a text now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a time of day now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with a whole number now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with an area on the map now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with any number of choices now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with one of several choices now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is answered with yes or no now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is asked in every case now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is asked in other cases than before."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is asked only in some cases now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is not a calculation any more."),
    QT_TRANSLATE_NOOP("problems", "“{label}” is not asked any more. The form fills it in itself."),
    QT_TRANSLATE_NOOP("problems", "“{label}” looks different."),
    QT_TRANSLATE_NOOP("problems", "“{label}” needs an answer in other cases than before."),
    QT_TRANSLATE_NOOP("problems", "“{label}” needs an answer in some cases now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” needs an answer now."),
    QT_TRANSLATE_NOOP("problems", "“{label}” says in other words what is wrong with an answer."),
    QT_TRANSLATE_NOOP("problems", "“{label}” starts with another answer."),
    QT_TRANSLATE_NOOP("problems", "“{old}” reads “{new}” now."),
    QT_TRANSLATE_NOOP(
        "problems",
        "A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices.",
    ),
    QT_TRANSLATE_NOOP("problems", "No answer to {path} can be right: `{expression}` can never be true."),
    QT_TRANSLATE_NOOP(
        "problems",
        "No answer to {path} can be right: it must be at least {least} and at most {most}.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "No answer to {path} can be right: it must have at least {least} and at most {most} characters.",
    ),
    QT_TRANSLATE_NOOP("problems", "No question uses the list “{name}”."),
    QT_TRANSLATE_NOOP("problems", "No question uses these {count} lists: {names}."),
    QT_TRANSLATE_NOOP("problems", "One text of the form is not in {language}: “{text}”."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form shows the file “{name}”, which did not come with it. Add the file next to the form.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form shows {count} files that did not come with it: {names}. Add them next to the form.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "{count} texts of the form are not in {language}, the first one is “{text}”.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "{path} asks for an answer but is never shown: `{expression}` can never be true.",
    ),
    QT_TRANSLATE_NOOP("problems", "{path} is never shown: `{expression}` can never be true."),
    QT_TRANSLATE_NOOP(
        "problems",
        "{path} offers {count} choices at once. Choose among them by an earlier answer, or let "
        "people search in them (appearance autocomplete).",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "A calculation makes a text of more than {most} characters, which is not kept.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "In the workbook more than {most} groups stand in one another. Ask whoever made the form to mend it.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The document has more than {most} elements and attributes by line {line}. Divide it up.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The document has more than {most} parts: no form that somebody fills is as long. Divide it up.",
    ),
    QT_TRANSLATE_NOOP("problems", "The document has {size} MB; at most {most} MB can be read as a form."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form has rules for {count} answers; at most {most} can be read. Divide it up.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The form has {count} questions and other answers; at most {most} can be read. Divide it up.",
    ),
    QT_TRANSLATE_NOOP("problems", "The form shows {count} parts; at most {most} can be read. Divide it up."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The rules of the form look at more than {most} answers at a time, so some were not followed.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The workbook has more than {most} filled cells. Put long lists into CSV files of their own.",
    ),
    QT_TRANSLATE_NOOP("problems", "The column “{name}” belongs to another program. It is left out."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The columns “{first}” and “{second}” mean the same. They are read as one.",
    ),
    QT_TRANSLATE_NOOP("problems", "The formula writes its signs as XML does. It is read as it is meant."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The list “{list}” has more than one choice “{name}”. All of them are offered.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "The name “{name}” is the record's own. The group is called “{now}” in records.",
    ),
    QT_TRANSLATE_NOOP("problems", "The type “{name}” belongs to another program. It is read as {shown}."),
    QT_TRANSLATE_NOOP(
        "problems",
        "The type “{name}” is a log that another program keeps. This app keeps none; it is left out.",
    ),
    QT_TRANSLATE_NOOP(
        "problems",
        "“{name}” is calculated from itself, which changes nothing. It is kept without the calculation.",
    ),
)
