<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>Ob Sie angemeldet sind, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>Die Anmeldung liegt dort, wo dieses Programm nicht nachsieht.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>Zuerst muss eine spätere Änderung von {setting} zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>Die Zeile wurde seitdem bearbeitet.</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>Die Datei setzt {setting} nicht mehr.</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>Die Datei setzt {setting} jetzt auf {value}.</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what} Diese Änderung hatte die Einstellung entfernt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what} Diese Änderung hatte „{value}“ geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>Diese Änderung lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>Der Änderungsverlauf enthält keine solche Änderung.</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>Keine Änderung, die mit diesem Programm gemacht wurde, lässt sich noch zurücknehmen.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>Sie wurde schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>Diese Änderung ist schon zurückgenommen</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>Der Änderungsverlauf lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>Eine Änderung muss zuerst festgehalten werden, und das geht in {where} nicht: {reason}.</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>eine Liste oder Zuordnung steht, wo ein einzelner Wert erwartet wird</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>„{value}“ ist weder ein noch aus</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>ein Tabulator steht, wo nur Leerzeichen erlaubt sind</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>ein „:“ steht, wo keiner hingehört, oder eine Zeile ist zu weit eingerückt</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>einer Zeile fehlt der „:“ nach dem Namen</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>eine Zeile ist anders eingerückt als die um sie herum</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>eine Zeile, die mit „%“ beginnt, ist YAML nicht bekannt</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>ein Tag, das mit „!“ beginnt, ist nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>hinter „&amp;“ oder „*“ steht kein Name oder einer mit einem falschen Zeichen</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>hinter „|“ oder „&gt;“ steht etwas, das nicht dorthin gehört</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>ein Wert ist nicht von der Art, die sein Tag nennt</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>ein Wert beginnt mit einem Zeichen, das in Anführungszeichen stehen muss</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>ein „?“ steht, wo keines hingehört</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>ein „-“ steht, wo keines hingehört: eine Liste beginnt in einer eigenen Zeile</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>ein Text hinter „|“ oder „&gt;“ beginnt mit einer Zeile, die nicht wie der Rest eingerückt ist</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>in doppelten Anführungszeichen steht hinter einem „\“ etwas, das dort keine Bedeutung hat</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>ein Anführungszeichen oder eine Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>eine Zeile aus „---“ oder „...“ steht zwischen Anführungszeichen</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>ein „:“ zwischen Klammern braucht ein Leerzeichen dahinter</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>eine Zeile gehört nicht zu dem, was darüber steht</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>hinter dem „...“, das die Datei beendet, steht etwas</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>sie hat zwei Zeilen, die mit %YAML beginnen</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>ihre %YAML-Zeile nennt eine andere Version als 1.1 oder 1.2</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>zwei Zeilen, die mit %TAG beginnen, nennen denselben Namen</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>ein Tag beginnt mit einem Namen, den keine %TAG-Zeile erklärt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>sie enthält mehr als ein Dokument, getrennt durch eine Zeile „---“</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>sie nennt einen Anker, den es nicht gibt</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>eine Liste oder Zuordnung steht, wo ein Name hingehört</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>hinter „&lt;&lt;“ steht weder eine Zuordnung noch eine Liste von Zuordnungen</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>ein Wert, der als !!binary gekennzeichnet ist, ist nicht als Base64 kodiert</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>ein Wert, der als Datum gekennzeichnet ist, ist keines</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>ein Wert hat ein Tag, das mit „!“ beginnt und das conda nicht kennt</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>sie ist kein gültiges YAML; in den Worten des Parsers: {said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>mehr als {count} KiB Text</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>mehr als {count} offene Klammern</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>ihre Listen oder Zuordnungen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>für den Kommentar in dieser Zeile hat der Parser keinen Platz</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>einer ihrer Werte ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>sie ist keine Liste von Zeilen der Form „Name: Wert“</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>mehr als {count} Werte</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>sie enthält einen Wert von einer Art, die conda nicht annimmt</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>eine Zahl mit mehr als {count} Ziffern</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>sie enthält ein Zeichen, das YAML nicht erlaubt</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>derselbe Name steht zweimal darin</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>sie ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>conda kann sie nicht lesen und übergeht die ganze Datei: {reason}.</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>conda übergeht diese Datei</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>conda kann mit dieser Datei nicht starten</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>conda bricht bei jedem Befehl mit einem Fehler ab: {reason}.</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>ihr Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>ihr Text ist nicht in der Codepage von Windows geschrieben, in der conda sie liest</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>Sie hat {what} und wurde deshalb nicht gelesen; was conda mit ihr macht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Diese Datei ist zu groß</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what} Bringen Sie das zuerst mit einem Texteditor in Ordnung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what} Bringen Sie Zeile {line} zuerst mit einem Texteditor in Ordnung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what} Entfernen Sie bei Zeile {line} alle bis auf einen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>Dieser Wert stammt aus einer Zusammenführung</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>Er steht in einer Zuordnung, die in Zeile {line} mit „&lt;&lt;“ eingefügt wird, und hat deshalb keine eigene Zeile, die zu entfernen wäre. Setzen Sie die Einstellung stattdessen auf „ein“ oder „aus“, oder ändern Sie die Zusammenführung.</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>Diese Datei enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>Statt Zeilen der Form „Name: Wert“ steht ein einzelner Wert darin. Entfernen Sie zuerst diesen Wert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>{name} enthält hier keine Einstellungen</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>Zeile {line} gibt {name} einen Wert, der keine Zuordnung ist, sodass darin nichts gesetzt werden kann. Entfernen Sie zuerst diesen Wert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>Dieser Wert lässt sich nicht allein ändern</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where} hat einen Anker, einen Verweis oder einen Kommentar mit anderen Einstellungen gemeinsam, sodass sich auch eine von ihnen ändern würde. Trennen Sie sie zuerst mit einem Texteditor; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>conda versteht diesen Wert nicht</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>conda bricht mit einem Fehler ab, wenn es {name} braucht: {reason}.</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>conda bricht mit einem Fehler ab: Das sind Namen ein und derselben Einstellung: {names}.</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>Diese Einstellung steht hier zweimal</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>Solange CONDA_PLUGINS gesetzt ist, beachtet conda {name} nicht.</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>conda übergeht diese Variable</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>conda bricht wegen des Namens der Variablen {name} mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>conda versteht eine Variable nicht</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>Was conda liest, hängt vom aktuellen Ordner ab</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>Die Variable {name} ist leer oder nennt einen relativen Pfad, sodass conda in dem Ordner nachsieht, in dem es gestartet wird.</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>conda bricht bei jedem Befehl mit einem Fehler ab: Die Variable {name} nennt den persönlichen Ordner eines Kontos, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>Die Liste der Umgebungen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>Umgebungen außerhalb der üblichen Ordner werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>Diese Umgebung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>Die Umgebungsliste von conda nennt sie, aber in diesem Ordner ist jetzt keine Umgebung.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Diese Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>Zwischen den Umgebungen steht eine Verknüpfung, und was sie nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>Dieser Ordner lässt sich nicht einsehen</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>Was conda für sie senden würde, lässt sich von diesem Konto aus nicht feststellen.</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>Dieser Ordner antwortet nicht</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>Vielleicht liegt er auf einem Netzlaufwerk, das gerade nicht da ist.</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>Diese Umgebung können Sie nur lesen</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>Nur ein Administrator kann ihre Einstellungen und ihre Zufalls-ID ändern.</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>Eine andere Umgebung trägt diesen Namen</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>Ihr Name führt zu der anderen; conda erreicht diese nur über ihren Pfad.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>Dieser Name enthält Zeichen, die sich nicht darstellen lassen</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>Sie sind dort ersetzt, wo der Name steht.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>Das Betriebssystem erlaubt nicht, sie zu öffnen: {reason}.</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>Wo eine Einstellungsdatei sein könnte, liegt ein Ordner, eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>Sie ist größer als {count} KiB; so viel braucht keine Einstellungsdatei. Sie wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>Hier ist kein conda</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>In diesem Ordner liegt kein conda-meta/conda-….json, also ist conda darin nicht installiert.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>Zeilen der Form „Name: Wert“</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>conda bricht mit einem Fehler ab, wenn es {name} braucht. Hier erwartet es: {wanted}.</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>conda liest {path} auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>Keine Stelle, die conda liest, legt sie fest, also gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>Stattdessen entscheidet die Umgebungsvariable {name}.</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>Das letzte Wort darüber steht in {where}.</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>Stattdessen entscheidet {where}.</translation>
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
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>ihr Name endet weder auf .yml noch auf .yaml und ist nicht „condarc“</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>Dieser Ordner lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>conda übergeht ihn, und dieses Programm ebenso: {reason}.</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>sie ist eine Pipe, ein Socket oder ein Gerät</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what} conda bricht bei jedem Befehl mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>conda liest diese Datei nicht</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>conda übergeht sie: {reason}.</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>Daraus lassen sich keine Einstellungen lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>{name} kann nicht „{value}“ sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>Diese Einstellung nimmt keinen solchen Wert an</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>In diesem Ordner ist keine Umgebung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Den Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>Das sind Namen ein und derselben Einstellung: {names}. Entfernen Sie alle Zeilen bis auf eine; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>Ein Administrator kann es so ändern: {command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>Versionen vor 0.7.4 wirken nur bei den Befehlen info, config, install, create, uninstall, env create und search.</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>Das geht an den Server jedes Kanals, nicht nur an Anaconda.</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>mamba und andere Programme, die nicht conda sind, senden das nicht. conda-express und ana lesen dieselben Dateien.</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>Die Variable CONDA_NO_PLUGINS ist hier gesetzt: Solange sie wahr ist, lädt conda keine Erweiterung und sendet nichts davon.</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>Dieses conda ist älter als 23.7 und lädt keine Erweiterungen dieser Art.</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Ab conda 26.7 wird beim Aktivieren einer Umgebung keine Erweiterung geladen; das Aktivierungssignal bleibt deshalb aus.</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Dieses conda ist älter als 24.9 und lädt beim Aktivieren einer Umgebung keine Erweiterungen; das Aktivierungssignal bleibt deshalb aus.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>Versionen vor 0.6.0 senden das Konto nie.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>Versionen vor 0.6.0 haben kein Aktivierungssignal.</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>Sie gehen nur an Server von Anaconda. Jede Kopfzeile wird bei einer festen Länge abgeschnitten.</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>Dafür gibt es einen eigenen Schalter: Die Nutzungsdaten auszuschalten ändert daran nichts.</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>Ab conda 26.1 werden keine Fehlerberichte gesendet, was immer diese Einstellung sagt.</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>Mit der Einstellung always_yes sendet conda einen Bericht, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>Beim Anmelden werden alle Zufalls-IDs als X-AAU-CLIENT gesendet, auch bei ausgeschalteten Nutzungsdaten.</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>Die Variable DO_NOT_TRACK ist hier gesetzt, aber conda und seine Erweiterungen beachten sie nicht.</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>Ein Administrator hat sie dort hinterlegt, und nur ein Administrator sollte sie ändern.</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>Jeder Lauf von conda erzeugt sie neu und speichert sie nie.</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>Sie gehört zu Ihrem Anaconda-Konto. Melden Sie sich ab, damit sie nicht mehr gesendet wird.</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>Ein Installationsprogramm hat sie dort hinterlegt. Nur ein Administrator sollte sie ändern.</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>In diesem Ordner ist keine Umgebung.</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>Es gibt keine, die sich entfernen ließe.</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>Sie stammt aus einer Umgebungsvariablen; löschen Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>Diese Zufalls-ID blieb, wie sie ist</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>Diese Zufalls-ID ist in einer Anfrage nicht gültig</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>Sie enthält Zeichen, die in einer Anfrage nicht stehen dürfen; conda kann deshalb mit einem Fehler abbrechen. Erzeugen Sie eine neue.</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>Diese Zufalls-ID stammt nicht von conda</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>Sie enthält Zeichen, die conda in einer Zufalls-ID nie verwendet. conda sendet sie trotzdem.</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>Diese ID wird weggelassen</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>Eine ID vom Administrator darf höchstens 36 Buchstaben, Ziffern, Binde- und Unterstriche haben. conda sendet diese nicht.</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>Diese Zufalls-ID ist zu kurz</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>Sie hat weniger als 22 Zeichen. conda erzeugt beim nächsten Lauf eine neue.</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>Diese Zufalls-ID gehört zu einem anderen Computer</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>Der Vermerk daneben nennt einen anderen Computer, wie nach dem Kopieren eines persönlichen Ordners. conda erzeugt beim nächsten Lauf eine neue.</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>conda kann hier keine Zufalls-ID speichern</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>Dieses Konto darf dort nicht schreiben, deshalb lässt conda diese Zufalls-ID weg.</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>Diese Zufalls-ID lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>conda erzeugt eine neue, wenn es dort schreiben darf, und lässt sie sonst weg.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>Wo die Zufalls-ID hingehört, liegt ein Ordner, eine Pipe, ein Socket oder ein Gerät. conda lässt sie weg.</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>Diese Zufalls-ID ist kein Text</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>Die Datei ist nicht UTF-8. conda erzeugt eine neue Zufalls-ID, wenn es dort schreiben darf.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>Der Datenträger ist voll oder eine Begrenzung ist erreicht. Die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>Er wurde entfernt oder umbenannt, oder sein Laufwerk wurde abgezogen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>Die Datei hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>Ein anderes Programm schreibt gerade in diese Datei. Nichts davon wurde überschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>Das darf nicht geändert werden</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt oder gehört einem anderen Konto. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>Wo ein Ordner sein muss, ist eine Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>Ein anderes Programm benutzt das gerade</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>Es hielt die Datei zu lange fest. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>Vielleicht liegt er in einem Netz, das jetzt nicht erreichbar ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>Vielleicht liegt er in einem Netz, das jetzt nicht erreichbar ist. Ob die Änderung noch gemacht wurde, ist nicht bekannt: Sehen Sie noch einmal nach, wenn er wieder antwortet.</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>Der Ordner antwortet nicht</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>Das Betriebssystem sagt: {reason}. Die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>Schreiben Sie {placeholder}, wo im Befehl die Adresse des Kanals stehen soll.</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>Der Befehl nennt keinen Kanal</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>Es gibt kein Programm namens „{name}“, weder als Pfad noch in PATH.</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>Das Programm wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} ist ein Skript, das nur eine Shell ausführen könnte, und hier wird keine benutzt.</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>Der Befehl ist kein Programm</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>Auf diesem Computer wurde kein conda gefunden, also gibt es nichts auszuführen.</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>conda wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>Diese Datei ist kein Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>Keine Zeile hat das kombinierte Protokollformat: Adresse, zwei Namen, [Zeit], &quot;Anfrage&quot;, Status, Größe, &quot;Herkunft&quot; und &quot;User-Agent&quot;.</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>Dieses Protokoll ist gepackt</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>Es ist eine {kind}-Datei. Entpacken Sie sie und öffnen Sie dann, was darin war.</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>Dieses Protokoll wurde nicht bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>Entpackt ist die Datei weit größer, als ein Protokoll wäre. Entpacken Sie sie zuerst selbst und sehen Sie hinein.</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>Dieses Protokoll lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>Die gepackte Datei ist beschädigt, oder ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>Die Datei konnte nicht geöffnet werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>ein Befehl beginnt mit „conda“, gefolgt von dem, was geschehen soll</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>„{verb}“ lässt sich hier nicht ausführen, nur {known}</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>nach „{option}“ fehlt der Name einer Umgebung</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>„{name}“ ist kein Name aus Buchstaben, Ziffern, „.“, „_“ und „-“</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>„conda create“ braucht „-n“ und einen anderen Namen als „base“</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>„conda search“ arbeitet in keiner Umgebung</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>„conda {verb}“ braucht den Namen eines Pakets</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>„format“ muss {format} sein.</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>Einen Schritt „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>„{key}“ ohne eine „question“.</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>„answer“ ist die Nummer einer Antwort, 1 bis {count}.</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>Eine Aktion ist ein Wort, oder ein Wort mit Doppelpunkt und dem, worauf es sich bezieht.</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>„{name}“ ist keine Aktion; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>Dieser Befehl lässt sich nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>„{name}“ ist kein Bild; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>„minutes“ ist eine Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>Hier sollte Text stehen.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Dieser Text ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>Dieser Text enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>Das ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>Eine Sprache schreibt sich wie „en“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>Hier sollte eine Liste stehen.</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>„{what}“ darf höchstens {most} Einträge haben, nicht {count}.</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>Hier sollten Zeilen der Form „Name: Wert“ stehen: {names}.</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>„{key}“ ist hier nicht bekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>„{key}“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>„{key}“ ist leer.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>Diese Lektion ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>„{name}“ steht allein, ohne „{object}“.</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>Auf „{name}“ folgt eines von {known}, nicht „{object}“.</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>Die Datei ist größer als {count} KiB; so viel braucht keine Lektion.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>Das ist ein Ordner, eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Die Datei ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Das ist kein YAML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>Das ist kein YAML: Das Zeichen {code} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>Listen oder Namen sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>In der Datei steht mehr, als eine Lektion haben darf.</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>Die Umgebung „{name}“ gibt es auf dem Übungscomputer nicht.</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>Die Umgebung „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>Dieser Befehl lässt sich jetzt nicht ausführen</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>Diese Gruppe lässt sich nicht simulieren</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>{name} ist {value}, muss aber zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>Das Protokoll wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>Wählen Sie eine andere Datei; eine vorhandene wird nie ersetzt.</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>Es gibt kein Paket, das zu verfolgen wäre</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>Nennen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>Das hat im Klassenzimmer nicht geklappt</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>Außerhalb des Übungscomputers wurde nichts berührt.</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>In Conda Privacy ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>Das ist ein Fehler des Programms. Was gezeigt wird, ist vielleicht nicht mehr aktuell.</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>Das lässt sich von hier aus nicht öffnen</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>Der Desktop hat kein Programm dafür. Stattdessen lässt sich der Pfad kopieren.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>Das echte conda hat diesen Befehl nicht ausgeführt</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>Das echte conda endete mit einem Fehler</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Es sagte nichts.</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>Signal {name}</translation>
    </message>
    <message>
        <source>code {name}</source>
        <translation>Code {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation>Über Conda Privacy</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>Zeigt, was conda den Paketservern mitteilt, und ändert es.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · gesperrt</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation>Vergleich der Datei vorher und nachher</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was geändert werden soll</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>Eine Änderung vornehmen</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>Diese Änderung speichern</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>Mit dem echten conda prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Jede Umgebung</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>Auch die Pakettelemetrie prüfen</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>Ein zweiter Lauf, als ginge er an den Server von Anaconda; dieser wird nicht angesprochen.</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>Auch conda-express prüfen, das sich dabei selbst installiert</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>Bericht kopieren, IDs verborgen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>%n weiteres Ergebnis steht im Bericht.</numerusform>
            <numerusform>%n weitere Ergebnisse stehen im Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>Die Vorschau sagte</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>Das kam an</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n Teil ist gleich.</numerusform>
            <numerusform>%n Teile sind gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>Was es ausgegeben hat</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Hiermit läuft %n Mal %1 gegen einen Server in diesem Programm. Kein anderer Server wird angesprochen.</numerusform>
            <numerusform>Hiermit läuft insgesamt %n Mal %1 gegen einen Server in diesem Programm. Kein anderer Server wird angesprochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Hiermit läuft %n Mal %1 gegen einen Server in diesem Programm.</numerusform>
            <numerusform>Hiermit läuft insgesamt %n Mal %1 gegen einen Server in diesem Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>Auch die Proxy-Variablen führen zu ihm; ob andere Clients (%1) sie beachten und welche Dateien sie anlegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>conda legt keine Ihrer Dateien an und ändert keine.</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>Keine Ihrer Dateien wird angelegt oder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>conda selbst legt %n Datei für Zufalls-IDs an: %1.</numerusform>
            <numerusform>conda selbst legt %n Dateien für Zufalls-IDs an: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1, Pakettelemetrie</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>Stimmt mit der Vorschau überein</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>Weicht von der Vorschau ab</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>Sendet keine Zufalls-IDs</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>Sendet Zufalls-IDs</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>Einstellungen oder Zufalls-IDs haben sich seither geändert. Eine neue Prüfung schafft Gewissheit.</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>Die Vorschau war falsch. Das ist ein Fehler dieses Programms: Bitte melden Sie ihn. Der Bericht unten enthält keine Zufalls-IDs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>%1 von %n Ergebnis wie vorhergesehen; der Rest ließ sich nicht prüfen.</numerusform>
            <numerusform>%1 von %n Ergebnissen wie vorhergesehen; die übrigen ließen sich nicht prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>%n Ergebnis, wie vorhergesehen.</numerusform>
            <numerusform>Alle %n Ergebnisse sind wie vorhergesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>Abgebrochen. Der Befehl kann noch einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>Das echte conda hat diesen Befehl nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>Das echte conda endete mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>Die Teile kommen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1: %2 kam an.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1: %2 war vorhergesehen.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1: %2 war vorhergesehen, %3 kam an.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>%1 hat genau das gesendet, was die Vorschau zeigt.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>%1 hat in allen %2 Anfragen genau das gesendet, was die Vorschau zeigt.</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>Wie in der Vorschau hat %1 die Pakettelemetrie gesendet.</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>Wie in der Vorschau hat %1 keine Pakettelemetrie gesendet.</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>Was %1 gesendet hat, weicht von der Vorschau ab.</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>%1 sendet keine Zufalls-IDs.</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>%1 hat keine Zufalls-IDs gesendet. Es gibt keine Vorschau zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 sendet Zufalls-IDs: %2.</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>Die Einstellung ist aus, aber %1 sendet Zufalls-IDs: %2.</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>%1 sollte mit einem Fehler enden, hat aber Pakete angefragt.</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>%1 endete wie vorhergesehen, ohne etwas anzufragen. %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>%1 wurde nicht rechtzeitig fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>%1 schrieb ohne Ende und wurde beendet.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 ließ sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>%1 stürzte ab, bevor es etwas anfragte (%2).</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>%1 stellte eine Frage, etwa nach einem Passwort oder einer Lizenz, die während einer Prüfung niemand beantwortet.</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>%1 begann eine Anfrage und beendete sie nicht.</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>%1 fragte nur andere Server, und die Prüfung hat das abgelehnt.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>%1 endete, ohne etwas anzufragen.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>%1 endete, ohne etwas anzufragen. Letzte Meldung: %2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>Eine andere Prüfung läuft noch.</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>Die Prüfung ließ sich nicht vorbereiten: %1.</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>%1 setzt proxy_servers. conda würde seine Anfragen über diesen Proxy senden, deshalb findet die Prüfung nicht statt.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>%1 ist nicht lesbar und könnte einen Proxy nennen, den conda benutzen würde. Die Prüfung findet nicht statt.</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>Ein Wert, den conda nicht versteht, führt dazu, dass es hier nichts hinzufügt; viele andere Befehle enden mit einem Fehler.</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>Es wollte auch %1 erreichen. Das wurde abgelehnt; nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>Mindestens eine seiner Anfragen wurde nie beendet.</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>Danach stürzte es ab (%1).</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · gesperrt</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation>Große Schrift (F11)</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>Den Übungscomputer ansehen</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Mit dem echten conda prüfen</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>Handout speichern …</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>Alles, was an der Lektion %1 nicht stimmt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>Lektionen (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>Protokolle (*.log *.log.* *.txt *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>Protokoll eines Servers lesen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>Den nächsten Befehl ausführen</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>Nutzungsdaten einschalten</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>Nutzungsdaten ausschalten</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>Zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>Alle Zufalls-IDs löschen</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>Die Zufalls-ID der Person löschen</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>Die Zufalls-IDs der Umgebungen löschen</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>Einen Tag vergehen lassen</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>Die Festplatte auf einen anderen Computer kopieren</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>Die Zufalls-IDs im Protokoll verbergen</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>Die Zufalls-IDs im Protokoll wieder zeigen</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>Wie viele conda-Installationen stehen hinter einer Adresse?</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>Dauerhafter Computer oder einmaliger Auftrag?</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>Basis oder eine andere Umgebung?</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>Neue Installation oder Aktualisierung?</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>Wer hat die verwundbare Version, und wer hat sie ersetzt?</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>Installationen hinter %1</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>Installationen im ganzen Protokoll</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>An zwei oder mehr Tagen gesehen</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>Nur an einem Tag gesehen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>Anfragen für eine Basisumgebung</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>Neue Installationen des Pakets</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>Aktualisierungen des Pakets</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>Installationen mit der verwundbaren Version</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>Seither ersetzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>%1&#xa0;% zu viele</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>%1&#xa0;% zu wenige</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>Weitere Fehler in dieser Datei: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>Installationen je Person</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>Umgebungen je Installation</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>Aufträge eines Build-Dienstes pro Tag</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>Teilen eine Adresse (Prozent)</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>Kopien einer Festplatte</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>Ausgeschaltet (Prozent)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>Zufall (Startwert)</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>In Wahrheit</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>Mit Zufalls-IDs</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>Ohne Zufalls-IDs</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>Zeilen: %1. Adressen: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>Nicht verstanden: %1, zum Beispiel Zeile %2.</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>Von anderen Programmen und weggelassen: %1.</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>Weggelassen, weil es zu viele Installationen sind: %1.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>Was der Server aufschreibt</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>echtes %1</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>Was ein Server erkennen kann</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>Dasselbe als Befehl</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>Die Variablen haben das letzte Wort über jede Datei, die nicht als endgültig markiert ist. Der Befehl von conda selbst funktioniert, sobald die Erweiterung der Einstellung installiert ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation>Zwei Befehle, zwei Umgebungen</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>Es gibt noch keine andere Umgebung zum Vergleichen.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>Was gesendet würde, lässt sich erst sagen, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>Es werden keine Zufalls-IDs gesendet, also verbinden diese Teile die beiden nicht.</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>Nur einer der beiden enthält Zufalls-IDs: Dort gilt eine andere Einstellung.</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>Der Teil c/ ist in beiden gleich, also erkennt ein Server, dass eine Person sie gesendet hat. e/ unterscheidet die Umgebungen, s/ die Läufe.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>Der Teil s/ hat sich geändert, die anderen sind geblieben. Ein Server erkennt, dass Sie es sind.</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>Ein Lauf davor</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>Zwei Läufe davor</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>ID entfernen</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>Zeile kopieren, ID verborgen</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>Nur hier einschalten</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>Nur hier ausschalten</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Wie überall</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>Nach Name oder Pfad suchen</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Umgebungen durchsuchen</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>IDs zeigen</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>Umgebungen werden gesucht</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>Keine Umgebung hat das im Namen oder im Pfad.</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>Es wurde kein conda gefunden, also gibt es keine Umgebungen zu zeigen. Drücken Sie nach der Installation F5.</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>Umgebungen werden gesucht …</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>Es gibt nur die Basis. „conda create -n NAME“ legt eine Umgebung an.</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · gesperrt</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Nach „%1“ sortieren</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>Zufalls-ID (e/)</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>Einstellung hier</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>ID angelegt</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>Hier gibt es keine Zufalls-ID.</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>Ordner ist weg</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>Nicht einsehbar</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Wie überall</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>Hier ein</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>Hier aus</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>conda bricht hier ab</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>Zufalls-ID</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>%1 sendet:</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>Umgebungen: %1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>Umgebungen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>Die Umgebungen, die dieses conda kennt:</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>Was kann ein Server erkennen?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>Immer mehr Personen ausschalten lassen</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>Zurück zur erfundenen Klasse</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>Wer in der Klasse ist</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>Protokoll eines Servers lesen …</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>Eine erfundene Klasse. „In Wahrheit“ weiß nur die Simulation; die anderen Zeilen sind alles, was im Protokoll des Servers steht.</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>Das Protokoll %1:</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1&#xa0;% aus</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>%1, während immer mehr ausschalten</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>Zeigt, was der nächste Lauf von conda sendet</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>conda arbeitet an dieser Umgebung:</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>IDs zeigen</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Kopieren, IDs verborgen</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>Mit IDs kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>Der Teil s/ ist neu. Die anderen bleiben gleich.</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation>%1 von %2 Zeichen; der Rest ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 von höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>mindestens %1 von höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as in the name of its file of translations.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Diese Seite zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation>Bisher hier gemachte Änderungen</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>Mit Conda Privacy wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>conda-Installation</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>Es arbeitet mit den Dateien des Übungscomputers und fragt einen Server in diesem Programm. Kein anderer Server wird angesprochen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>Die Lektion wird gelesen …</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>Die Befehle mit dem echten %1 ausführen</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 läuft …</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Die Lösung zeigen</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>Die Lektion ist zu Ende</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>Nach diesem Schritt kommt keiner mehr.</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>Vor diesem Schritt gibt es keinen.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>Was der Server aufschreibt</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>Keine Anfrage enthält diese Zeichen.</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>Noch nichts. Führen Sie einen Befehl der Lektion aus, und seine Anfragen erscheinen hier.</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>Filter, etwa c/16lU</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>Nur Anfragen zeigen, die diese Zeichen enthalten</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>Als hätten alle ausgeschaltet</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>Der ganze User-Agent der gewählten Zeile, sonst der neuesten:</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>Zufalls-IDs</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>Über Conda Privacy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OnAndOffCard</name>
    <message>
        <source>With the setting on and off</source>
        <translation>Mit der Einstellung ein und aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>User-Agent, Einstellung %1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>Durchgestrichene Teile entfallen. Die Versionen und aau/ werden in beiden Fällen gesendet.</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>Es gibt keinen Unterschied: Die Erweiterung anaconda-anon-usage ist nicht in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>Was hier steht, ist von vorher.</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>Die Einstellungen von conda können gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>Versionen von conda, Python und Ihrem System</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>Version der Erweiterung</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>Ihre ID auf diesem Computer</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>ID dieses Laufs</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID der Umgebung</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Ihr Anaconda-Konto</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>ID des Installationsprogramms</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>ID Ihrer Organisation</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>ID dieses Computers</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>Ein unbekannter Teil</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>conda selbst sendet sie mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>Wird auch gesendet, wenn die Einstellung aus ist.</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>Dieselbe für alle Ihre Umgebungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>Neu bei jedem Lauf von conda; nie gespeichert.</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>Für jede Umgebung eine andere; enthält ihren Namen nicht.</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>Sagt, welches Konto angemeldet ist. Das ist nicht anonym.</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>Vom Installationsprogramm von conda hinterlassen.</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>Von einem Administrator dort hinterlegt.</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>Von einem Administrator dort hinterlegt; für alle hier dieselbe.</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>Dieses Programm weiß nicht, was er bedeutet.</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>Was hier steht, ist ein Beispiel.</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>im Speicher erzeugt</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Noch nicht angelegt</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>Von einem anderen Computer</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>Noch nicht angelegt: conda legt sie beim nächsten Lauf an.</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>Von einem anderen Computer kopiert: conda ersetzt sie beim nächsten Lauf.</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>Zu kurz: conda ersetzt sie beim nächsten Lauf.</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>Die Datei ist von diesem Konto aus nicht lesbar.</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>conda darf dort nicht schreiben und lässt diesen Teil deshalb weg.</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>Sie enthält Zeichen, die in einer Anfrage nicht stehen dürfen.</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>Sie stammt nicht von conda, das sie trotzdem sendet.</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>Zeigt den Ordner</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>Stelle (höchste zuerst)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>Datei %1 öffnen</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>Weniger Stellen zeigen</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>Übungscomputer</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>Klassenzimmer</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>IDs zeigen</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Kopieren, IDs verborgen</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Mit dem echten conda prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Nothing was changed in this window that could be taken back. Earlier changes are listed under Settings files.</source>
        <translation>In diesem Fenster wurde nichts geändert, was zurückgenommen werden könnte. Frühere Änderungen stehen unter „Einstellungsdateien“.</translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>Grundlegende Angaben</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Ihr Anaconda-Konto</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>IDs vom Administrator</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Aktivierungssignal</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Paketliste und Befehle</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Benutzer- und Computername</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>Anmelden bei Anaconda</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>Was ein Server von selbst sieht</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>Versionen von conda, Python und System. Jede Anfrage enthält sie; conda hat keinen Schalter dafür.</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>Der Teil a/ sagt, welches Konto angemeldet ist. Er ist nicht anonym und hängt vom Schalter oben ab.</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>IDs des Installationsprogramms, der Organisation und dieses Computers, sofern sie jemand hinterlegt hat. Sie hängen vom Schalter oben ab.</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>Eine kleine Anfrage, sooft eine Umgebung aktiviert wird.</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>conda-anaconda-telemetry fügt installierte Pakete, Kanäle, Suchwörter und Installationsbefehle hinzu.</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>anaconda-ident fügt Benutzernamen, Computernamen und Umgebungsnamen hinzu oder daraus gebildete Codes. Das ist nicht anonym.</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>Wenn conda abstürzt: der Befehl, der Fehler und Angaben zum Computer.</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>Alle Zufalls-IDs, im Augenblick der Anmeldung. Der Schalter oben ändert daran nichts.</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>Ihre Internetadresse, die Zeit und die angefragten Dateien.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt vorher</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier keine</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>Zufalls-IDs</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>Paketliste</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>Ihr Name und der dieses Computers</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>%1 ist schreibgeschützt oder gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>Zuerst ist %1 in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Vorher fragen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Geht an: %1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(neu)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>Installierte Version: %1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>Mitgebracht von: %1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>Name der Einstellung: %1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>Was conda sonst noch senden kann</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>Jeder Server sieht auch Ihre Internetadresse, die Zeit und die angefragten Dateien.</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>Die Einstellungen nennen keinen Kanal auf einem Server; conda fragt daher nur die Kanäle, die ein Befehl nennt.</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>Zufalls-IDs in Anfragen</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Paketliste und Befehle</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Aktivierungssignal</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Benutzer- und Computername</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>vorher fragen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Voreinstellung</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>Was gesendet wird …</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>Immer senden</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>Nie senden</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>Für einen Server einschalten …</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>Die Datei, die die Variable CONDARC nennt</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>Diese Umgebung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>Dieses conda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>Datei nicht vorhanden</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>erwähnt sie nicht</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>ein Wert, den conda nicht versteht</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>von conda ganz übergangen</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda kann nicht starten</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>conda liest das nicht</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>von conda übergangen</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>conda bricht ab</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>wirkungslos</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>letztes Wort</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>Zeile %1, letztes Wort</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>für Sie</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>für diese Umgebung</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>für dieses conda</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>für diesen Computer</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>Wenn „%1“ in %2 auf die Voreinstellung zurückgesetzt wird</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>Wenn „%1“ in %3 auf %2 gesetzt wird</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Geben Sie zuerst die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>Geben Sie zuerst ein, was gesendet werden soll.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>Das lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>Das allein würde nichts ändern</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>conda liest diese Datei nicht, also gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>Die Variable %1 hätte weiterhin das letzte Wort.</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>%1 hätte weiterhin das letzte Wort.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>Das steht schon so in der Datei; nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>Die Datei gibt es noch nicht; sie würde angelegt.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>Sonst ändert sich nichts in der Datei: Kommentare, Reihenfolge und Abstände bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>Shell, bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>PowerShell, bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>CI-Dienst (YAML)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Add random IDs to conda&apos;s requests</source>
        <translation>Den Anfragen von conda Zufalls-IDs hinzufügen</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Die Einstellungen von conda werden gelesen …</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>Kopfzeilen der Pakettelemetrie</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>conda-anaconda-telemetry fügt sie jeder Anfrage an Server von Anaconda hinzu. Es hat einen eigenen Schalter auf der ersten Seite.</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>Diese kämen hinzu, wenn die Pakettelemetrie ein wäre.</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>Die Erweiterung conda-anaconda-telemetry ist nicht installiert, also gibt es keine.</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>Ob sie hinzukommen, lässt sich erst sagen, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>Zusammengesetzt für %1 in der aktiven Umgebung. Die virtuellen Pakete von Grafikkarte und Prozessor sind erst bekannt, wenn conda läuft.</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>Der Befehl und die Version von conda-build</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>Ihre Kanäle</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>Angaben zum Computer</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>Alle Pakete der aktiven Umgebung</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>Was installiert werden soll</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · gesperrt</translation>
    </message>
</context>
<context>
    <name>UserAgentView</name>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1, nicht gesendet: %2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(neu)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>Kein conda gefunden</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>Ohne conda gibt es keine Anfragen zu zeigen. Gesucht wurde in PATH und in den üblichen Ordnern. Drücken Sie nach der Installation F5.</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>Im Klassenzimmer ansehen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Die Einstellungen von conda werden gelesen …</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Einstellungsdateien</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Klassenzimmer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>Was conda den Paketservern über diesen Computer mitteilt.</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>Jeder Teil der Kopfzeile, was er bedeutet und woher er kommt.</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>Jede Umgebung hat ihre eigene Zufalls-ID. Hier nachzusehen erzeugt nie eine.</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>conda liest diese Stellen; die höchste, die einen Wert setzt, entscheidet.</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>Ein Übungscomputer in diesem Fenster. Nichts hier berührt Ihre echten Dateien.</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>Was jede Seite zeigt und was sich dort tun lässt.</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>Kein conda gefunden</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda kann nicht starten</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>Was conda sendet, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>conda bricht mit einem Fehler ab</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>Auf diesem Computer wurde kein conda gefunden</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>conda fügt keine Zufalls-IDs hinzu</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>conda fügt seinen Anfragen Zufalls-IDs hinzu</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>conda fügt seinen Anfragen keine Zufalls-IDs hinzu</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>Gesucht wurde in PATH und in den üblichen Ordnern. Eine Wahl ist trotzdem möglich: Sie gilt für das conda, das später installiert wird.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>Die Erweiterung %1, die sie hinzufügen würde, ist nicht installiert. Wird sie später installiert, ist sie %2.</numerusform>
            <numerusform>Die Erweiterung %1, die sie hinzufügen würde, ist nicht installiert. Wird sie später installiert, ist sie %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>Dieses conda ist zu alt, um die Erweiterung zu laden, die sie hinzufügen würde.</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>conda ist so eingestellt, dass es keine Erweiterungen lädt, auch nicht die, die sie hinzufügen würde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>Das ist die Voreinstellung, weil conda eine Einstellungsdatei überspringt, die es nicht lesen kann.</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>Niemand hat das gewählt: Es ist die Voreinstellung, weil keine Einstellungsdatei es festlegt.</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>Die Umgebungsvariable %1 setzt das.</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>Vorgeschrieben durch %1, dort als endgültig markiert.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Für alle auf diesem Computer gesetzt in %1.</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>Für diese conda-Installation gesetzt in %1.</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>Nur für diese Umgebung gesetzt, in %1.</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>Gesetzt in %1, der Datei, die die Variable CONDARC nennt.</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>Sie haben das in %1 eingeschaltet. Es bleibt ein, wenn conda neu installiert wird.</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>Gesucht wurde in PATH und in den üblichen Ordnern.</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>Sie haben das in %1 ausgeschaltet. Es bleibt aus, wenn conda neu installiert wird.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>conda kann mit dieser Einstellungsdatei nicht starten</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>Bis das behoben ist, endet jeder conda-Befehl mit einem Fehler. Conda Privacy ändert nichts in einer Datei, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>Eine Einstellungsdatei ist zu groß, um hier gelesen zu werden</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>conda liest sie womöglich trotzdem. Verkleinern Sie sie, dann stehen ihre Einstellungen hier.</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>conda versteht eine Einstellung nicht</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>Befehle, die sie brauchen, enden mit einem Fehler, bis die Zeile berichtigt ist.</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>conda kann %1 nicht lesen und übergeht die Datei, bis das berichtigt ist: %2.</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>Eine Einstellungsdatei ist wirkungslos</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>Ihre Wahl wirkt nicht</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>Von einer Variablen gesetzt</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>Die Variable %1 hat das letzte Wort. Solange sie gesetzt ist, hat Ihre Wahl in ~/.condarc keine Wirkung. Um hier zu wählen, entfernen Sie sie dort, wo sie gesetzt wird, etwa in einer Startdatei Ihrer Shell, und starten Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Anderswo gesetzt</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>%1 hat das letzte Wort über Ihre Wahl in ~/.condarc.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>Wer diesen Computer verwaltet, schreibt das in %1 vor.</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>Wer diesen Computer verwaltet, schreibt das in %1 vor. Ihre eigene Wahl in ~/.condarc hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Die Datei zeigen</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>Ihre Wahl lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>%1 ist schreibgeschützt oder gehört einem anderen Konto. Der Schalter lässt sich wieder bedienen, sobald Sie diese Datei ändern dürfen.</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Zeile %1 zeigen</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>Ohne conda gibt es keine Anfragen zu zeigen.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>Was gesendet würde, lässt sich erst sagen, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>Es werden nur Versionen gesendet: Keine Erweiterung fügt Zufalls-IDs hinzu.</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>Farbige Teile kommen hinzu. Der Teil s/ ist bei jedem Lauf neu.</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>Durchgestrichene Teile werden nicht gesendet. Die Marke aau/ bleibt.</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Hier geht es um %1 in %2.</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%1 in %2 fügt Zufalls-IDs hinzu.</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%1 in %2 fügt keine Zufalls-IDs hinzu.</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Mit den Einstellungen von %1 in %2 gibt es ein Problem.</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Nur in %n Umgebung ausgeschaltet: %1.</numerusform>
            <numerusform>Nur in %n Umgebungen ausgeschaltet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Nur in %n Umgebung eingeschaltet: %1.</numerusform>
            <numerusform>Nur in %n Umgebungen eingeschaltet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>conda bricht in %n Umgebung mit einem Fehler ab: %1.</numerusform>
            <numerusform>conda bricht in %n Umgebungen mit einem Fehler ab: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>Die Zufalls-ID wurde geändert.</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>Eingeschaltet. Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>Ausgeschaltet. Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>Gespeichert in %1, aber eine andere Stelle hat das letzte Wort.</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>Die Zufalls-ID ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>Zurückgenommen. %1 ist wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>Es wird gearbeitet</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>Das ist der Übungscomputer. Nichts hier berührt Ihre echten Dateien.</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>Zeigt, was conda seinen Paketservern über diesen Computer mitteilt.</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>Mit dieser Seite beginnen: %1.</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>Jede Seite oder die genannte als Bild in diesem Ordner speichern.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>Einen Übungscomputer in einem temporären Ordner ansehen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>Enden, sobald das Fenster gezeichnet ist.</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>Auf die Standardausgabe schreiben, was geschieht.</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>Es gibt keine Seite namens „%1“. Die Seiten sind: %2.</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. „conda-privacy“ sagt dasselbe als Text.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>Der Bildschirm ist dunkel. B zeigt die Lektion wieder.</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
