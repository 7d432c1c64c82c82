<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n missing file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was foreseen to stop with an error, but it asked for packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not come to an end in time and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printed without end and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines from %2 addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them could not be understood, for example line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are by other programs and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left out because there are too many installations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda&apos;s list names it, but there is no environment in this folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can change its setting and its random ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to the other one; this one is reached only by its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let more and more switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, while more and more switch off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide IDs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sentence says whether conda adds random IDs to its requests, the second one why. The switch changes it at once: one line in ~/.condarc, nothing else. Undo takes the change back exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock on the switch means that another place has the last word, such as a file of whoever manages this computer. The message above says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is composed from what is installed here. Nothing is run and nothing is sent to compose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of the line that conda sends with every request: what it means and where its value lives, for any environment, with the setting on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check with real conda” runs your conda against a server inside this computer and shows what arrived. A real run makes random IDs that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every environment with its own random ID and what holds there. An ID can be shown, copied, made anew or removed, and the setting can differ in one environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda reads its settings from many places. They stand here in order, with what each one says; the one that decides is marked, broken ones say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see every change as a comparison before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice computer in a temporary folder, to see what a server can and cannot learn. It is gone when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random characters that do not contain your name, but are the same in many requests, so that requests can be put together. Anaconda calls them anonymous tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line with which a program introduces itself to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with its own set of packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file that conda reads at every start, such as ~/.condarc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server from which conda takes packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the line in focus, with random IDs hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last change made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnAndOffCard</name>
    <message>
        <source>With the setting on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of you on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Add random IDs to conda&apos;s requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserAgentView</name>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conda cannot read %1, so it ignores the whole file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
