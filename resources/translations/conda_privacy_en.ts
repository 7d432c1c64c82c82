<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>%n more result is in the report.</numerusform>
            <numerusform>%n more results are in the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n part is the same.</numerusform>
            <numerusform>%n parts are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>This runs %1, once, against a server inside this program. No other server is contacted.</numerusform>
            <numerusform>This runs %1, %n times in all, against a server inside this program. No other server is contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>This runs %1, once, against a server inside this program.</numerusform>
            <numerusform>This runs %1, %n times in all, against a server inside this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>conda itself will make one file for random IDs: %1.</numerusform>
            <numerusform>conda itself will make %n files for random IDs: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>%1 of %n result is as foreseen; the other could not be checked.</numerusform>
            <numerusform>%1 of %n results are as foreseen; the others could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>The result is as foreseen.</numerusform>
            <numerusform>All %n results are as foreseen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</numerusform>
            <numerusform>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Turned off only in one environment: %1.</numerusform>
            <numerusform>Turned off only in %n environments: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Turned on only in one environment: %1.</numerusform>
            <numerusform>Turned on only in %n environments: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>conda stops with an error in one environment: %1.</numerusform>
            <numerusform>conda stops with an error in %n environments: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
