<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Ein zweiter Lauf, als fragte er den Server von Anaconda; dieser wird nicht angesprochen.</translation>
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
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>Auf diesem Computer wurde kein conda gefunden, also gibt es nichts zu starten.</translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Hiermit läuft %1 %n Mal gegen einen Server in diesem Programm. Kein anderer Server wird angesprochen.</numerusform>
            <numerusform>Hiermit läuft %1 insgesamt %n Mal gegen einen Server in diesem Programm. Kein anderer Server wird angesprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>Keine Ihrer Dateien wird angelegt oder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n missing file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>conda selbst legt %n fehlende Datei für Zufalls-IDs an: %1.</numerusform>
            <numerusform>conda selbst legt %n fehlende Dateien für Zufalls-IDs an: %1.</numerusform>
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
            <numerusform>%1 von %n Ergebnis ist wie vorhergesehen; der Rest ließ sich nicht prüfen.</numerusform>
            <numerusform>%1 von %n Ergebnissen sind wie vorhergesehen; die übrigen ließen sich nicht prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>Das %n Ergebnis ist wie vorhergesehen.</numerusform>
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
        <translation>%1 hat die Pakettelemetrie gesendet, wie es die Vorschau sagt.</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>%1 hat die Pakettelemetrie nicht gesendet, wie es die Vorschau sagt.</translation>
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
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 sendet Zufalls-IDs: %2.</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>Die Einstellung ist aus, aber %1 sendet Zufalls-IDs: %2.</translation>
    </message>
    <message>
        <source>%1 was foreseen to stop with an error, but it asked for packages.</source>
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
        <source>%1 did not come to an end in time and was ended.</source>
        <translation>%1 wurde nicht rechtzeitig fertig und wurde beendet.</translation>
    </message>
    <message>
        <source>%1 printed without end and was ended.</source>
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
        <translation>%1 endete, ohne etwas anzufragen. Seine letzten Worte: %2</translation>
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
        <source>Save the handout …</source>
        <translation>Handout speichern …</translation>
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
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Protokolle (*.log *.txt);;Alle Dateien (*)</translation>
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
        <translation>Ein Computer auf Dauer oder ein Auftrag, der einmal läuft?</translation>
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
        <translation>Wer hat die verwundbare Version, und wer hat sie behoben?</translation>
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
        <translation>Seither behoben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>%1 % zu viele</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>%1 % zu wenige</translation>
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
        <translation>Aufträge eines Bauservers pro Tag</translation>
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
        <source>%1 lines from %2 addresses.</source>
        <translation>%1 Zeilen von %2 Adressen.</translation>
    </message>
    <message>
        <source>%1 of them could not be understood, for example line %2.</source>
        <translation>%1 davon waren nicht zu verstehen, zum Beispiel Zeile %2.</translation>
    </message>
    <message>
        <source>%1 are by other programs and left out.</source>
        <translation>%1 stammen von anderen Programmen und zählen nicht mit.</translation>
    </message>
    <message>
        <source>%1 are left out because there are too many installations.</source>
        <translation>%1 zählen nicht mit, weil es zu viele Installationen sind.</translation>
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
        <translation>Die Variablen haben das letzte Wort über jede Datei, die nicht als endgültig markiert ist. condas eigener Befehl funktioniert, sobald die Erweiterung der Einstellung installiert ist.</translation>
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
        <translation>Nur einer der beiden trägt Zufalls-IDs: Dort gilt eine andere Einstellung.</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>Der Teil c/ ist in beiden gleich, also erkennt ein Server, dass eine Person sie gesendet hat. e/ unterscheidet die Umgebungen, s/ die Läufe.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
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
        <source>Hide IDs</source>
        <translation>IDs verbergen</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>Keine Umgebung hat das im Namen oder im Pfad.</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>Es wurde kein conda gefunden, also gibt es keine Umgebungen zu zeigen. Nach der Installation F5 drücken.</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>Umgebungen werden gesucht …</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>Es gibt nur die Basis. „conda create -n NAME“ legt eine Umgebung an.</translation>
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
        <source>Folder is gone</source>
        <translation>Ordner ist weg</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Verweis führt ins Leere</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>Kein Einblick möglich</translation>
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
        <translation>conda hält hier an</translation>
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
        <source>This environment is gone</source>
        <translation>Diese Umgebung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>conda&apos;s list names it, but there is no environment in this folder now.</source>
        <translation>condas Liste nennt sie, aber in diesem Ordner ist jetzt keine Umgebung.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Dieser Verweis führt ins Leere</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>Zwischen den Umgebungen steht ein Verweis, dessen Ziel es nicht gibt.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>In diesen Ordner ist kein Einblick möglich</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>Was conda dafür senden würde, ist von diesem Konto aus nicht zu erfahren.</translation>
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
        <translation>Diese Umgebung ist für Sie schreibgeschützt</translation>
    </message>
    <message>
        <source>Only an administrator can change its setting and its random ID.</source>
        <translation>Nur wer den Computer verwaltet, kann ihre Einstellung und ihre Zufalls-ID ändern.</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>Eine andere Umgebung heißt genauso</translation>
    </message>
    <message>
        <source>The name leads to the other one; this one is reached only by its path.</source>
        <translation>Der Name führt zu der anderen; diese ist nur über ihren Pfad erreichbar.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>Dieser Name enthält Zeichen, die sich nicht zeigen lassen</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>Sie sind dort ersetzt, wo der Name steht.</translation>
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
        <source>Let more and more switch off</source>
        <translation>Immer mehr ausschalten lassen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
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
        <translation>%1 % aus</translation>
    </message>
    <message>
        <source>%1, while more and more switch off</source>
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
        <source>The s/ part is new. The others stay the same.</source>
        <translation>Der Teil s/ ist neu. Die anderen bleiben gleich.</translation>
    </message>
    <message>
        <source>Hide IDs</source>
        <translation>IDs verbergen</translation>
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
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>Was der Server aufschreibt</translation>
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
        <translation>Neu ansehen</translation>
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
        <translation>Farben</translation>
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
        <translation>%1 %</translation>
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
    <name>PartWording</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>Versionen von conda, Python und Ihrem System</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>conda selbst sendet sie mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>Version der Erweiterung</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>Wird auch gesendet, wenn die Einstellung aus ist.</translation>
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
        <source>ID of you on this computer</source>
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
        <translation>Von der Verwaltung dort abgelegt.</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>Von der Verwaltung dort abgelegt; für alle hier dieselbe.</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>Dieses Programm weiß nicht, was er bedeutet.</translation>
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
        <translation>Sie enthält Zeichen, die eine Anfrage nicht tragen kann.</translation>
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
        <translation>IDs von der Verwaltung</translation>
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
        <translation>Name von Person und Computer</translation>
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
        <translation>Versionen von conda, Python und System. Jede Anfrage trägt sie; conda hat keinen Schalter dafür.</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>Der Teil a/ sagt, welches Konto angemeldet ist. Das ist nicht anonym und folgt dem Schalter oben.</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>IDs des Installationsprogramms, der Organisation und dieses Computers, wo sie jemand abgelegt hat. Sie folgen dem Schalter oben.</translation>
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
        <translation>anaconda-ident fügt Benutzernamen, Computernamen und Umgebungsnamen hinzu oder Codes daraus. Das ist nicht anonym.</translation>
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
        <translation>Name von Person und Computer</translation>
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
        <source>Send always</source>
        <translation>Immer senden</translation>
    </message>
    <message>
        <source>Send never</source>
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
        <translation>hält conda an</translation>
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
        <translation>condas Anfragen Zufalls-IDs hinzufügen</translation>
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
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>Kein conda gefunden</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>Ohne conda gibt es keine Anfragen zu zeigen. Gesucht wurde im PATH und in den üblichen Ordnern. Nach der Installation F5 drücken.</translation>
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
        <translation>Jede Umgebung hat ihre eigene Zufalls-ID. Hier zuzusehen legt nie eine an.</translation>
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
        <source>conda stops with an error</source>
        <translation>conda hält mit einem Fehler an</translation>
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
        <translation>Gesucht wurde im PATH und in den üblichen Ordnern. Eine Wahl ist trotzdem möglich: Sie gilt für das conda, das später installiert wird.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <translation>Niemand hat das gewählt: Es ist die Voreinstellung, weil keine Einstellungsdatei es setzt.</translation>
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
        <source>conda cannot understand a setting</source>
        <translation>conda versteht eine Einstellung nicht</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>Befehle, die sie brauchen, enden mit einem Fehler, bis die Zeile berichtigt ist.</translation>
    </message>
    <message>
        <source>conda cannot read %1, so it ignores the whole file: %2.</source>
        <translation>conda kann %1 nicht lesen und übergeht die ganze Datei: %2.</translation>
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
        <source>a tab stands where only spaces are allowed</source>
        <translation>ein Tabulator steht, wo nur Leerzeichen erlaubt sind</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>Von einer Variablen gesetzt</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set.</source>
        <translation>Die Variable %1 hat das letzte Wort. Solange sie gesetzt ist, hat Ihre Wahl in ~/.condarc keine Wirkung.</translation>
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
            <numerusform>conda hält in %n Umgebung mit einem Fehler an: %1.</numerusform>
            <numerusform>conda hält in %n Umgebungen mit einem Fehler an: %1.</numerusform>
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
