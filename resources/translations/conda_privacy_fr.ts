<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>Impossible de savoir si vous êtes connecté</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>Les informations de connexion sont conservées là où ce programme ne regarde pas.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>Un changement ultérieur de {setting} doit d’abord être annulé.</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>La ligne a été modifiée depuis.</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>Le fichier ne définit plus {setting}.</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>Le fichier donne maintenant à {setting} la valeur {value}.</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what} Ce changement avait supprimé le réglage. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what} Ce changement avait écrit «&#xa0;{value}&#xa0;». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>Ce changement ne peut pas être annulé</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>L’historique ne contient pas ce changement.</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>Il ne reste aucun changement fait avec ce programme qui puisse être annulé.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>Il a déjà été annulé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>Ce changement est déjà annulé</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>L’historique ne peut pas être écrit</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>Un changement doit d’abord être consigné, et ce n’est pas possible dans {where}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>une liste ou un tableau associatif se trouve là où une seule valeur est attendue</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni activé ni désactivé</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>une tabulation se trouve là où seules les espaces sont autorisées</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>un «&#xa0;:&#xa0;» se trouve là où il n’a pas sa place, ou une ligne est trop en retrait</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>il manque le «&#xa0;:&#xa0;» après le nom dans une ligne</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>une ligne n’a pas le même retrait que ses voisines</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>il manque une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>une ligne qui commence par «&#xa0;%&#xa0;» n’est pas connue de YAML</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>une étiquette, qui commence par «&#xa0;!&#xa0;», est mal écrite</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>après «&#xa0;&amp;&#xa0;» ou «&#xa0;*&#xa0;», il n’y a pas de nom, ou il contient un caractère incorrect</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>après «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;» se trouve quelque chose qui n’y a pas sa place</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>une valeur n’est pas du type qu’indique son étiquette</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>une valeur commence par un caractère qui doit être entre guillemets</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>un «&#xa0;?&#xa0;» se trouve là où il n’en faut pas</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>un «&#xa0;-&#xa0;» se trouve là où il n’en faut pas&#xa0;: une liste commence sur sa propre ligne</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>un texte après «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;» commence par une ligne qui n’est pas en retrait comme le reste</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>entre guillemets doubles, ce qui suit un «&#xa0;\&#xa0;» n’y a aucun sens</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>un guillemet ou un crochet n’est jamais fermé</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>une ligne «&#xa0;---&#xa0;» ou «&#xa0;...&#xa0;» se trouve entre guillemets</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>un «&#xa0;:&#xa0;» entre crochets doit être suivi d’une espace</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>une ligne ne se rattache pas à ce qui la précède</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>quelque chose suit le «&#xa0;...&#xa0;» qui termine le fichier</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>il contient deux lignes qui commencent par %YAML</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>sa ligne %YAML indique une version autre que 1.1 ou 1.2</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>deux lignes qui commencent par %TAG indiquent le même nom</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>une étiquette commence par un nom qu’aucune ligne %TAG n’explique</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>il contient plusieurs documents, séparés par une ligne «&#xa0;---&#xa0;»</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>il mentionne une ancre qui n’existe pas</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>une liste ou un tableau associatif se trouve à la place d’un nom</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>après «&#xa0;&lt;&lt;&#xa0;», il n’y a ni tableau associatif ni liste de tableaux associatifs</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>une valeur marquée !!binary n’est pas encodée en base64</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>une valeur marquée comme date n’en est pas une</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>une valeur a une étiquette, qui commence par «&#xa0;!&#xa0;», que conda ne connaît pas</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>ce n’est pas du YAML valide&#xa0;; selon l’analyseur&#xa0;: {said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>plus de {count} Kio de texte</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>plus de {count} crochets ou accolades ouverts</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>ses listes ou ses tableaux associatifs sont trop imbriqués</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>son analyseur n’a pas de place pour le commentaire de cette ligne</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>une de ses valeurs ne peut pas être comprise</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>ce n’est pas une liste de lignes «&#xa0;nom: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>plus de {count} valeurs</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>il contient une valeur d’un type que conda n’accepte pas</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>un nombre de plus de {count} chiffres</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>il contient un caractère que YAML n’autorise pas</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>le même nom y figure deux fois</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>ce n’est pas du YAML valide</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>conda ne peut pas le lire et ignore tout le fichier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>conda ignore ce fichier</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>conda ne peut pas démarrer avec ce fichier</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>conda s’arrête sur une erreur à chaque commande&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>son texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>son texte n’est pas dans la page de codes de Windows avec laquelle conda le lit</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>Il contient {what}&#xa0;; il n’a donc pas été lu, et ce que conda en fait ne peut pas être connu.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Ce fichier est trop gros</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what} Corrigez-le d’abord avec un éditeur de texte&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what} Corrigez d’abord la ligne {line} avec un éditeur de texte&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what} Supprimez-les tous sauf un à la ligne {line}&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>Cette valeur vient d’une fusion</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>Elle se trouve dans un tableau associatif fusionné par «&#xa0;&lt;&lt;&#xa0;» à la ligne {line}&#xa0;; elle n’a donc pas de ligne propre à supprimer. Donnez plutôt au réglage la valeur «&#xa0;activé&#xa0;» ou «&#xa0;désactivé&#xa0;», ou modifiez la fusion.</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>Ce fichier ne contient aucun réglage</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>Il contient une seule valeur au lieu de lignes «&#xa0;nom: valeur&#xa0;». Supprimez d’abord cette valeur&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>{name} ne contient pas de réglages ici</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>La ligne {line} donne à {name} une valeur qui n’est pas un tableau associatif&#xa0;; rien ne peut donc y être défini. Supprimez d’abord cette valeur&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>La ligne {line}</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>Cette valeur ne peut pas être changée seule</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where} partage une ancre, un alias ou un commentaire avec d’autres réglages, si bien que l’un d’eux changerait aussi. Séparez-les d’abord avec un éditeur de texte&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>conda ne comprend pas cette valeur</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>conda s’arrête sur une erreur quand il a besoin de {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>conda s’arrête sur une erreur&#xa0;: ce sont des noms d’un seul et même réglage&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>Ce réglage figure deux fois ici</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>Tant que CONDA_PLUGINS est définie, conda ne tient pas compte de {name}.</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>conda ignore cette variable</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>conda s’arrête sur une erreur à cause du nom de la variable {name}.</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>conda ne comprend pas une variable</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>Ce que conda lit dépend du dossier actuel</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>La variable {name} est vide ou indique un chemin relatif&#xa0;; conda regarde donc dans le dossier où il est lancé.</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>conda s’arrête sur une erreur à chaque commande&#xa0;: la variable {name} désigne le dossier personnel d’un compte qui n’existe pas.</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>La liste des environnements ne peut pas être lue</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>Les environnements hors des dossiers habituels ne sont pas affichés.</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>Cet environnement n’existe plus</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>La liste des environnements de conda le mentionne, mais il n’y a plus d’environnement dans ce dossier.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Ce lien ne mène nulle part</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>Un lien se trouve parmi les environnements, et ce qu’il désigne n’existe pas.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>Ce dossier ne peut pas être consulté</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>Ce que conda enverrait pour lui ne peut pas être connu depuis ce compte.</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>Ce dossier ne répond pas</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>Il se trouve peut-être sur un lecteur réseau absent pour le moment.</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>Cet environnement est en lecture seule pour vous</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>Seul un administrateur peut changer ses réglages et son identifiant aléatoire.</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>Un autre environnement porte ce nom</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>Son nom mène à l’autre&#xa0;; conda n’atteint celui-ci que par son chemin.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>Ce nom contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>Ils sont remplacés là où le nom est affiché.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>Le système d’exploitation ne permet pas de l’ouvrir&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>Un dossier, un tube, un socket ou un périphérique se trouve là où pourrait être un fichier de réglages.</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>Il dépasse {count} Kio, ce dont aucun fichier de réglages n’a besoin&#xa0;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>Il n’y a pas de conda ici</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>Ce dossier ne contient pas de conda-meta/conda-….json&#xa0;; conda n’y est donc pas installé.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>des lignes «&#xa0;nom: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>conda s’arrête sur une erreur quand il a besoin de {name}. Il attend ici {wanted}.</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>conda ne lit pas {path} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>Aucun emplacement lu par conda ne le définit&#xa0;; la valeur par défaut s’applique donc.</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>C’est la variable d’environnement {name} qui décide.</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>Le dernier mot se trouve dans {where}.</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>C’est {where} qui décide.</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, ligne {line}</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>son nom ne se termine ni par .yml ni par .yaml et n’est pas «&#xa0;condarc&#xa0;»</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>Le contenu de ce dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>conda l’ignore, et ce programme aussi&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>c’est un tube, un socket ou un périphérique</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what} conda s’arrête sur une erreur à chaque commande.</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>conda ne lit pas ce fichier</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>conda l’ignore&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>Aucun réglage ne peut y être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>{name} ne peut pas être «&#xa0;{value}&#xa0;». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>Ce réglage n’accepte pas cette valeur</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>Il n’y a pas d’environnement dans ce dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Le dossier n’existe plus</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>Ce sont des noms d’un seul et même réglage&#xa0;: {names}. Supprimez toutes les lignes sauf une&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>Un administrateur peut le changer&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>Les versions antérieures à 0.7.4 n’agissent que pour les commandes info, config, install, create, uninstall, env create et search.</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>Cela va au serveur de chaque canal, pas seulement à Anaconda.</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>mamba et les autres programmes qui ne sont pas conda ne l’envoient pas. conda-express et ana lisent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>La variable CONDA_NO_PLUGINS est définie ici&#xa0;: tant qu’elle est vraie, conda ne charge aucun module complémentaire et n’envoie rien de tout cela.</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>Ce conda est antérieur à 23.7 et ne charge pas de modules complémentaires de cette forme.</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Depuis conda 26.7, aucun module complémentaire n’est chargé à l’activation d’un environnement&#xa0;; le signal d’activation n’est donc pas envoyé.</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Ce conda est antérieur à 24.9 et ne charge aucun module complémentaire à l’activation d’un environnement&#xa0;; le signal d’activation n’est donc pas envoyé.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>Les versions antérieures à 0.6.0 n’envoient jamais le compte.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>Les versions antérieures à 0.6.0 n’ont pas de signal d’activation.</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>Cela ne va qu’aux serveurs d’Anaconda. Chaque en-tête est coupé à une longueur fixe.</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>Il a son propre interrupteur&#xa0;: désactiver les données d’utilisation n’y change rien.</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>Depuis conda 26.1, aucun rapport d’erreur n’est envoyé, quoi que dise ce réglage.</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>Avec le réglage always_yes, conda envoie un rapport sans demander.</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>La connexion envoie tous les identifiants aléatoires sous X-AAU-CLIENT, même quand les données d’utilisation sont désactivées.</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>La variable DO_NOT_TRACK est définie ici, mais conda et ses modules complémentaires l’ignorent.</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>Un administrateur l’a placé là, et seul un administrateur devrait le changer.</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>Chaque exécution de conda en crée un nouveau et ne l’enregistre jamais.</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>Il dépend de votre compte Anaconda. Déconnectez-vous pour qu’il ne soit plus envoyé.</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>Un programme d’installation l’a placé là. Seul un administrateur devrait le changer.</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>Il n’y a pas d’environnement dans ce dossier.</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>Il n’y en a aucun à supprimer.</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>Il vient d’une variable d’environnement&#xa0;; supprimez plutôt cette variable.</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>Cet identifiant aléatoire est resté tel quel</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>Cet identifiant aléatoire n’est pas valide dans une requête</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>Il contient des caractères qui ne peuvent pas figurer dans une requête&#xa0;; conda peut donc échouer avec une erreur. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>Cet identifiant aléatoire n’a pas été créé par conda</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>Il contient des caractères que conda n’utilise jamais dans un identifiant aléatoire. conda l’envoie tout de même.</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>Cet identifiant est omis</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>Un identifiant donné par un administrateur peut comporter jusqu’à 36 lettres, chiffres, tirets et tirets bas. conda n’envoie pas celui-ci.</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>Cet identifiant aléatoire est trop court</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>Il a moins de 22 caractères. conda en crée un nouveau à sa prochaine exécution.</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>Cet identifiant aléatoire appartient à un autre ordinateur</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>La note à côté désigne un autre ordinateur, comme après la copie d’un dossier personnel. conda en crée un nouveau à sa prochaine exécution.</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>conda ne peut pas enregistrer d’identifiant aléatoire ici</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>Ce compte n’a pas le droit d’écrire à cet endroit&#xa0;; conda omet donc cet identifiant aléatoire.</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>Cet identifiant aléatoire ne peut pas être lu</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>conda en crée un nouveau s’il peut écrire à cet endroit, et sinon il l’omet.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>Un dossier, un tube, un socket ou un périphérique se trouve à la place de l’identifiant aléatoire. conda l’omet.</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>Cet identifiant aléatoire n’est pas du texte</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>Le fichier n’est pas en UTF-8. conda crée un nouvel identifiant aléatoire s’il peut écrire à cet endroit.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Il n’y a plus d’espace</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>Le disque est plein ou une limite d’utilisation est atteinte. L’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>Il a été supprimé ou renommé, ou son lecteur a été retiré. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>Le fichier a changé entre-temps</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>Un autre programme écrit ce fichier en même temps. Rien n’a été écrasé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>Ceci ne peut pas être changé</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>Le fichier ou son dossier est en lecture seule ou appartient à un autre compte. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>Un fichier se trouve là où il faut un dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Ceci n’est pas un dossier</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>Un autre programme utilise ceci</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>Il a retenu le fichier trop longtemps. Rien n’a été changé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>Il se trouve peut-être sur un réseau injoignable pour le moment. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>Il se trouve peut-être sur un réseau injoignable pour le moment. On ne sait pas si le changement a tout de même été fait&#xa0;: vérifiez à nouveau quand il répondra.</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>Le dossier ne répond pas</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>Le système d’exploitation dit&#xa0;: {reason}. L’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>Écrivez {placeholder} à l’endroit de l’adresse du canal dans la commande.</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>La commande ne nomme aucun canal</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>Il n’y a aucun programme appelé «&#xa0;{name}&#xa0;», ni comme chemin ni dans PATH.</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>Le programme n’a pas été trouvé</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} est un script que seul un interpréteur de commandes pourrait exécuter, et aucun n’est utilisé.</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>La commande n’est pas un programme</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>Aucun conda n’a été trouvé sur cet ordinateur&#xa0;; il n’y a donc rien à exécuter.</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>conda n’a pas été trouvé</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>Ce fichier n’est pas un journal d’accès</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>Aucune ligne n’est au format combiné&#xa0;: adresse, deux noms, [heure], &quot;requête&quot;, état, taille, &quot;provenance&quot; et &quot;user agent&quot;.</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>Ce journal est compressé</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>C’est un fichier {kind}. Décompressez-le, puis ouvrez ce qu’il contenait.</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>Ce journal n’a pas été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>Décompressé, il devient bien plus grand qu’un journal. Décompressez-le d’abord et examinez-le.</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>Ce journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>Le fichier compressé est endommagé ou sa fin manque.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être ouvert. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>une commande commence par «&#xa0;conda&#xa0;», suivi de ce qu’elle fait</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>«&#xa0;{verb}&#xa0;» ne peut pas être exécuté ici, seulement {known}</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>le nom d’un environnement manque après «&#xa0;{option}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom fait de lettres, de chiffres, de «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>«&#xa0;conda create&#xa0;» demande «&#xa0;-n&#xa0;» et un nom autre que «&#xa0;base&#xa0;»</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>«&#xa0;conda search&#xa0;» n’agit sur aucun environnement</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>«&#xa0;conda {verb}&#xa0;» demande le nom d’un paquet</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>«&#xa0;format&#xa0;» doit être {format}.</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>Il y a déjà une étape «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>«&#xa0;{key}&#xa0;» sans «&#xa0;question&#xa0;».</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>«&#xa0;answer&#xa0;» est le numéro d’un choix, de 1 à {count}.</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>Une action est un mot, ou un mot suivi de deux-points et de son objet.</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une action&#xa0;; les actions connues sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>Cette commande ne peut pas être exécutée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une figure&#xa0;; les figures connues sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>«&#xa0;minutes&#xa0;» est un nombre de 0 à {most}.</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>Il devrait y avoir du texte ici.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Ce texte dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>Ce texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>Ceci dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>Une langue s’écrit comme «&#xa0;en&#xa0;» ou «&#xa0;pt-BR&#xa0;».</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>Il devrait y avoir une liste ici.</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>«&#xa0;{what}&#xa0;» peut avoir jusqu’à {most} éléments, pas {count}.</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>Il devrait y avoir ici des lignes «&#xa0;nom: valeur&#xa0;»&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas connu ici&#xa0;; les noms connus sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>«&#xa0;{key}&#xa0;» figure deux fois ici.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«&#xa0;{key}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>Cette leçon ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est seul, sans «&#xa0;{object}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être suivi de l’un de ces mots&#xa0;: {known}, et non de «&#xa0;{object}&#xa0;».</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>Le fichier dépasse {count} Kio, ce dont aucune leçon n’a besoin.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>C’est un dossier, un tube, un socket ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Ce n’est pas du YAML&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>Ce n’est pas du YAML&#xa0;: le caractère {code} n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>Les listes ou les noms sont trop imbriqués ici.</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>Le fichier contient plus que ce qu’une leçon peut avoir.</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>L’environnement «&#xa0;{name}&#xa0;» n’existe pas sur l’ordinateur d’exercice.</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>L’environnement «&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>Cette commande ne peut pas être exécutée maintenant</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>Cette population ne peut pas être simulée</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>{name} vaut {value}, mais doit être compris entre {least} et {most}.</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>Le journal n’a pas été écrit</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>Choisissez un autre fichier&#xa0;; un fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>Il n’y a pas de paquet à suivre</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>Donnez son nom.</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>Cela n’a pas fonctionné dans la salle de classe</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>Rien n’a été touché en dehors de l’ordinateur d’exercice.</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>Un problème est survenu dans Conda Privacy</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>C’est un défaut du programme. Ce qui est affiché n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>Ceci ne peut pas être ouvert d’ici</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>Le bureau n’a pas de programme pour cela. Son chemin peut être copié à la place.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>Le vrai conda n’a pas exécuté cette commande</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>Le vrai conda s’est terminé par une erreur</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Il n’a rien dit.</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>signal {name}</translation>
    </message>
    <message>
        <source>code {name}</source>
        <translation>code {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation>À propos de Conda Privacy</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>Montre ce que conda communique aux serveurs de paquets et permet de le changer.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · verrouillé</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation>Comparaison du fichier avant et après</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ce qu’il faut changer</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>Effectuer un changement</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>Enregistrer ce changement</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>Vérifier avec le vrai conda</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>Vérifier aussi la télémétrie des paquets</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>Une seconde exécution, comme si elle interrogeait le serveur d’Anaconda&#xa0;; celui-ci n’est pas contacté.</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>Vérifier aussi conda-express, qui s’installe lui-même</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>Copier le rapport, identifiants masqués</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Obsolète</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>%n autre résultat figure dans le rapport.</numerusform>
            <numerusform>%n autres résultats figurent dans le rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>L’aperçu disait</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>Ceci est arrivé</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n partie est identique.</numerusform>
            <numerusform>%n parties sont identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>Ce qui a été affiché</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Ceci exécute %1, %n fois, face à un serveur interne à ce programme. Aucun autre serveur n’est contacté.</numerusform>
            <numerusform>Ceci exécute %1, %n fois au total, face à un serveur interne à ce programme. Aucun autre serveur n’est contacté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Ceci exécute %1, %n fois, face à un serveur interne à ce programme.</numerusform>
            <numerusform>Ceci exécute %1, %n fois au total, face à un serveur interne à ce programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>Les variables de proxy mènent aussi à lui&#xa0;; on ne sait pas si d’autres clients (%1) les respectent ni quels fichiers ils créent.</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>conda ne crée ni ne modifie aucun de vos fichiers.</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>Aucun de vos fichiers n’est créé ni modifié.</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>conda lui-même créera %n fichier pour les identifiants aléatoires&#xa0;: %1.</numerusform>
            <numerusform>conda lui-même créera %n fichiers pour les identifiants aléatoires&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1, télémétrie des paquets</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>Conforme à l’aperçu</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>Diffère de l’aperçu</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>N’envoie pas d’identifiant aléatoire</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>Envoie des identifiants aléatoires</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>Des réglages ou des identifiants aléatoires ont changé depuis. Une nouvelle vérification permet d’en être sûr.</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>L’aperçu était faux. C’est une erreur de ce programme&#xa0;: merci de la signaler. Le rapport ci-dessous ne contient aucun identifiant aléatoire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>Résultats conformes aux prévisions&#xa0;: %1 sur %n&#xa0;; le reste n’a pas pu être vérifié.</numerusform>
            <numerusform>Résultats conformes aux prévisions&#xa0;: %1 sur %n&#xa0;; les autres n’ont pas pu être vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>%n résultat, conforme aux prévisions.</numerusform>
            <numerusform>Les %n résultats sont conformes aux prévisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>Annulé. La commande peut être relancée.</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>Le vrai conda n’a pas exécuté cette commande. %1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>Le vrai conda s’est terminé par une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inattendu</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>Les parties arrivent dans un autre ordre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1&#xa0;: %2 est arrivé.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1&#xa0;: %2 était prévu.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1&#xa0;: %2 était prévu, %3 est arrivé.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>%1 a envoyé exactement ce que montre l’aperçu.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>%1 a envoyé exactement ce que montre l’aperçu, dans les %2 requêtes.</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>Comme l’indique l’aperçu, %1 a envoyé sa télémétrie des paquets.</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>Comme l’indique l’aperçu, %1 n’a pas envoyé sa télémétrie des paquets.</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>Ce que %1 a envoyé diffère de l’aperçu.</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>%1 n’envoie pas d’identifiant aléatoire.</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>%1 n’a envoyé aucun identifiant aléatoire. Il n’y a pas d’aperçu auquel comparer.</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 envoie des identifiants aléatoires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>Le réglage est désactivé, mais %1 envoie des identifiants aléatoires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>%1 devait s’arrêter sur une erreur, mais a demandé des paquets.</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>%1 s’est arrêté avant toute demande, comme prévu. %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>%1 ne s’est pas terminé à temps et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>%1 écrivait sans fin et a été arrêté.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 n’a pas pu être démarré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>%1 s’est arrêté brutalement avant toute demande (%2).</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>%1 a posé une question, par exemple sur un mot de passe ou une licence, à laquelle personne ne répond pendant une vérification.</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>%1 a commencé une requête sans la terminer.</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>%1 n’a interrogé que d’autres serveurs, ce que la vérification a refusé.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>%1 s’est terminé sans rien demander.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>%1 s’est terminé sans rien demander. Dernier message&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>Une autre vérification est encore en cours.</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>La vérification n’a pas pu être préparée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>%1 définit proxy_servers. conda enverrait ses demandes par ce proxy&#xa0;; la vérification n’est donc pas exécutée.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>%1 est illisible et pourrait donc indiquer un proxy que conda utiliserait. La vérification n’est pas exécutée.</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>Avec une valeur que conda ne comprend pas, rien n’est ajouté ici&#xa0;; beaucoup d’autres commandes s’arrêtent sur une erreur.</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>Il a aussi tenté de joindre %1. Cela a été refusé&#xa0;; rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>Au moins une de ses requêtes n’a jamais été terminée.</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>Il s’est ensuite arrêté brutalement (%1).</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · verrouillé</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation>Grands caractères (F11)</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>Voir l’ordinateur d’exercice</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Vérifier avec le vrai conda</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>Enregistrer la fiche…</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>Tout ce qui ne va pas dans la leçon %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>Leçons (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>Journaux (*.log *.log.* *.txt *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>Lire le journal d’un serveur</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>Exécuter la commande suivante</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>Activer les données d’utilisation</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>Désactiver les données d’utilisation</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>Revenir au réglage par défaut</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>Supprimer tous les identifiants aléatoires</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>Supprimer l’identifiant aléatoire du client</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>Supprimer les identifiants aléatoires des environnements</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>Laisser passer une journée</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>Copier le disque sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>Masquer les identifiants aléatoires dans le journal</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>Afficher à nouveau les identifiants aléatoires dans le journal</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>Combien d’installations de conda y a-t-il derrière une adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>Ordinateur permanent ou tâche exécutée une seule fois&#xa0;?</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>La base ou un autre environnement&#xa0;?</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>Nouvelle installation ou mise à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>Qui a la version vulnérable, et qui l’a remplacée&#xa0;?</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>Installations derrière %1</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>Installations dans tout le journal</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>Vues sur deux jours ou plus</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>Vues un seul jour</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>Requêtes faites pour un environnement de base</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>Nouvelles installations du paquet</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>Mises à jour du paquet</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>Installations avec la version vulnérable</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>Remplacée depuis</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>%1&#xa0;% en trop</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>%1&#xa0;% en moins</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>Autres problèmes dans ce fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>Installations par personne</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>Environnements par installation</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>Tâches quotidiennes d’un service de compilation</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>Partagent une adresse (pourcentage)</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>Copies d’un même disque</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>Désactivé (pourcentage)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>Hasard (graine)</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>Avec identifiants aléatoires</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>Sans identifiants aléatoires</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>Lignes&#xa0;: %1. Adresses&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>Non comprises&#xa0;: %1, par exemple la ligne %2.</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>D’autres programmes, et laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>Laissées de côté, car il y a trop d’installations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>Ce que note le serveur</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>vrai %1</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>Ce qu’un serveur peut savoir</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>La même chose sous forme de commande</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>Les variables ont le dernier mot sur tout fichier qui n’est pas marqué comme définitif. La commande propre à conda fonctionne une fois que le module complémentaire du réglage est installé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation>Deux commandes, deux environnements</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>Il n’y a pas encore d’autre environnement avec lequel comparer.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>On ne peut pas savoir ce qui serait envoyé tant que ceci n’est pas corrigé.</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>Aucun identifiant aléatoire n’est envoyé&#xa0;; ces parties ne relient donc pas les deux.</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>Une seule des deux comporte des identifiants aléatoires&#xa0;: le réglage y est différent.</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>La partie c/ est la même dans les deux&#xa0;; un serveur peut donc savoir qu’une même personne les a envoyées. e/ distingue les environnements, s/ les exécutions.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>La partie s/ a changé, les autres sont restées. Un serveur peut savoir qu’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>Une exécution avant</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>Deux exécutions avant</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>Nouvel identifiant</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>Supprimer l’identifiant</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>Copier la ligne, identifiant masqué</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>Activer ici seulement</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>Désactiver ici seulement</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Comme partout</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>Rechercher par nom ou chemin</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Rechercher des environnements</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Afficher les identifiants</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>Recherche des environnements</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>Aucun environnement ne contient cela dans son nom ou son chemin.</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>Aucun conda n’a été trouvé&#xa0;; il n’y a donc pas d’environnement à afficher. Après l’installation, appuyez sur F5.</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>Recherche des environnements…</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>Il n’y a que la base. «&#xa0;conda create -n NOM&#xa0;» crée un environnement.</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · verrouillé</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Trier par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>Identifiant aléatoire (e/)</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>Réglage ici</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>Identifiant créé</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>Il n’y a pas d’identifiant aléatoire ici.</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>Le dossier n’existe plus</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>Le lien ne mène nulle part</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>Consultation impossible</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Comme partout</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>Activé ici</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>Désactivé ici</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>conda s’arrête ici</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>Identifiant aléatoire</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>%1 envoie&#xa0;:</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>Environnements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>Environnements&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>Les environnements que connaît ce conda&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>Que peut savoir un serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Lu&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>Faire désactiver par de plus en plus de personnes</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>Revenir à la classe inventée</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher sous forme de tableau</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>Qui est dans la classe</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>Lire le journal d’un serveur…</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>Une classe inventée. «&#xa0;En réalité&#xa0;» est ce que seule la simulation sait&#xa0;; les autres lignes sont tout ce qui figure dans le journal du serveur.</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>Le journal %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1&#xa0;% désactivé</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>%1, tandis que de plus en plus de personnes désactivent</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>Montre ce qu’envoie la prochaine exécution de conda</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>conda travaille sur cet environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Afficher les identifiants</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Copier, identifiants masqués</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>Copier avec les identifiants</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>La partie s/ est nouvelle. Les autres restent les mêmes.</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation>%1 caractères sur %2&#xa0;; le reste est coupé</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 caractères sur %2 au plus</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>au moins %1 caractères sur %2 au plus</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as in the name of its file of translations.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Afficher cette page</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation>Changements déjà faits ici</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>Rien n’a encore été changé avec Conda Privacy.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>Installation de conda</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>Il travaille sur les fichiers de l’ordinateur d’exercice et interroge un serveur interne à ce programme. Aucun autre serveur n’est contacté.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>Lecture de la leçon…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>Exécuter les commandes avec le vrai %1</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 s’exécute…</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Afficher la solution</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>La leçon est terminée</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>Il n’y a pas d’étape après celle-ci.</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>Il n’y a pas d’étape avant celle-ci.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>Ce que note le serveur</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>Aucune requête ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>Rien pour l’instant. Dès qu’une commande de la leçon est exécutée, ses requêtes apparaissent ici.</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>Filtre, ex. c/16lU</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>N’afficher que les requêtes contenant ces lettres</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>Comme si tout le monde l’avait désactivé</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>Le user agent complet de la ligne choisie, ou de la plus récente&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>Identifiants aléatoires</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>À propos de Conda Privacy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Avec le réglage activé et désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>User agent, réglage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>Les parties barrées sont omises. Les versions et aau/ sont envoyées dans les deux cas.</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>Il n’y a aucune différence&#xa0;: le module complémentaire anaconda-anon-usage n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>Ce qui est affiché ici date d’avant.</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>Les réglages de conda ne peuvent pas être lus pour le moment</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>Versions de conda, de Python et du système</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>Version du module complémentaire</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>Votre identifiant sur cet ordinateur</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>Identifiant de cette exécution</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>Identifiant de l’environnement</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Votre compte Anaconda</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>Identifiant du programme d’installation</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>Identifiant de votre organisation</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>Identifiant de cet ordinateur</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>Une partie inconnue</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>conda lui-même les envoie avec chaque requête.</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>Envoyée même lorsque le réglage est désactivé.</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>Le même pour tous vos environnements sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>Nouveau à chaque exécution de conda&#xa0;; jamais enregistré.</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>Différent pour chaque environnement&#xa0;; ne contient pas son nom.</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>Indique quel compte est connecté. Ce n’est pas anonyme.</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>Laissé par le programme d’installation de conda.</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>Placé là par un administrateur.</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>Placé là par un administrateur&#xa0;; le même pour tout le monde ici.</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>Ce programme ne sait pas ce qu’elle signifie.</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>Ce qui s’affiche ici est un exemple.</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>créé en mémoire</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Pas encore créé</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>D’un autre ordinateur</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>Pas encore créé&#xa0;: conda le crée à sa prochaine exécution.</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>Copié d’un autre ordinateur&#xa0;: conda le remplace à sa prochaine exécution.</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>Trop court&#xa0;: conda le remplace à sa prochaine exécution.</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>Le fichier n’est pas lisible depuis ce compte.</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>conda n’a pas le droit d’écrire à cet endroit et omet donc cette partie.</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>Il contient des caractères qui ne peuvent pas figurer dans une requête.</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>Il n’a pas été créé par conda, qui l’envoie tout de même.</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>Affiche le dossier</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>Emplacement (le plus haut d’abord)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>Ouvrir le fichier %1</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>Afficher moins d’emplacements</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Afficher tous les emplacements</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>Ordinateur d’exercice</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>Salle de classe</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>Aperçu en direct</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Afficher les identifiants</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Copier, identifiants masqués</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Vérifier avec le vrai conda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Nothing was changed in this window that could be taken back. Earlier changes are listed under Settings files.</source>
        <translation>Rien n’a été changé dans cette fenêtre qui puisse être annulé. Les changements antérieurs se trouvent sous «&#xa0;Fichiers de réglages&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>Informations de base sur le client</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Votre compte Anaconda</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>Identifiants donnés par un administrateur</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Signal d’activation</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Liste des paquets et commandes</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Noms d’utilisateur et d’ordinateur</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Rapports d’erreur</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>Connexion à Anaconda</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>Ce qu’un serveur voit de lui-même</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>Versions de conda, de Python et du système. Chaque requête les contient&#xa0;; conda n’a pas d’interrupteur pour elles.</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>La partie a/ indique quel compte est connecté. Elle n’est pas anonyme et dépend de l’interrupteur ci-dessus.</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>Identifiants du programme d’installation, de l’organisation et de cet ordinateur, s’ils ont été mis en place. Ils dépendent de l’interrupteur ci-dessus.</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>Une petite requête à chaque activation d’un environnement.</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>conda-anaconda-telemetry ajoute vos paquets installés, vos canaux, les mots recherchés et les commandes d’installation.</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>anaconda-ident ajoute votre nom d’utilisateur, le nom de l’ordinateur et celui de l’environnement, ou des codes qui en sont tirés. Ce n’est pas anonyme.</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>Quand conda s’arrête brutalement&#xa0;: la commande, l’erreur et des informations sur l’ordinateur.</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>Tous les identifiants aléatoires, au moment de la connexion. L’interrupteur ci-dessus n’y change rien.</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>Votre adresse Internet, l’heure et les fichiers demandés.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Demande d’abord</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucun ici</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>identifiants aléatoires</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>liste des paquets</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>votre nom et celui de cet ordinateur</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>rapports d’erreur</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>%1 est en lecture seule ou appartient à un autre compte.</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>Il faut d’abord corriger %1.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(nouveau)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>Version installée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>Apporté par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>Nom du réglage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>Ce que conda peut envoyer d’autre</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Où cela va</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>Chaque serveur voit aussi votre adresse Internet, l’heure et les fichiers demandés.</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>Les réglages ne nomment aucun canal sur un serveur&#xa0;; conda n’interroge donc que les canaux nommés dans une commande.</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>Identifiants aléatoires dans les requêtes</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Liste des paquets et commandes</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Signal d’activation</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Noms d’utilisateur et d’ordinateur</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Rapports d’erreur</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>demander d’abord</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>Ce qui est envoyé…</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>Toujours envoyer</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>Ne jamais envoyer</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>Activer pour un serveur…</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>Le fichier désigné par la variable CONDARC</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>Cet environnement</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>Ce conda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier inexistant</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>ne le mentionne pas</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>une valeur que conda ne comprend pas</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>entièrement ignoré par conda</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda ne peut pas démarrer</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>conda ne lit pas ceci</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>ignorée par conda</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>arrête conda</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>supplanté</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>dernier mot</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>ligne %1, dernier mot</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>pour vous</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>pour cet environnement</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>pour ce conda</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>pour cet ordinateur</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>Si «&#xa0;%1&#xa0;» revient à la valeur par défaut dans %2</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>Si «&#xa0;%1&#xa0;» passe à %2 dans %3</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Saisissez d’abord l’adresse du serveur.</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>Saisissez d’abord ce qui doit être envoyé.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>Ceci ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>Ceci seul ne changerait rien</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>conda ne lit pas ce fichier&#xa0;; la valeur par défaut s’applique donc.</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>La variable %1 garderait le dernier mot.</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>%1 garderait le dernier mot.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>Le fichier le dit déjà&#xa0;; rien ne changerait.</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>Le fichier n’existe pas encore et serait créé.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>Rien d’autre ne change dans le fichier&#xa0;: les commentaires, l’ordre et les espaces restent tels quels.</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>Shell, jusqu’à sa fermeture</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>PowerShell, jusqu’à sa fermeture</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>Service de CI (YAML)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Add random IDs to conda&apos;s requests</source>
        <translation>Ajouter des identifiants aléatoires aux requêtes de conda</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Lecture des réglages de conda…</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>En-têtes de la télémétrie des paquets</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>conda-anaconda-telemetry les ajoute à chaque requête aux serveurs d’Anaconda. Il a son propre interrupteur, sur la première page.</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>Ceux-ci seraient ajoutés si la télémétrie des paquets était activée.</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>Le module complémentaire conda-anaconda-telemetry n’est pas installé&#xa0;; il n’y en a donc aucun.</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>On ne peut pas savoir s’ils sont ajoutés tant que ceci n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>Composé pour %1 d’après l’environnement actif. Les paquets virtuels de la carte graphique et du processeur ne sont connus que lorsque conda s’exécute.</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>La commande et la version de conda-build</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>Vos canaux</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>Informations sur l’ordinateur</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>Tous les paquets de l’environnement actif</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>Ce qu’il est demandé d’installer</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · verrouillé</translation>
    </message>
</context>
<context>
    <name>UserAgentView</name>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1, non envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(nouveau)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>Aucun conda trouvé</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>Sans conda, il n’y a pas de requête à afficher. La recherche a porté sur PATH et les dossiers habituels. Après l’installation, appuyez sur F5.</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>Le voir dans la salle de classe</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Lecture des réglages de conda…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Fichiers de réglages</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Salle de classe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>Ce que conda communique à ses serveurs de paquets au sujet de cet ordinateur.</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>Chaque partie de l’en-tête, ce qu’elle signifie et d’où elle vient.</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>Chaque environnement a son propre identifiant aléatoire. Regarder ici n’en crée jamais.</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>conda lit ces emplacements&#xa0;; le plus haut qui définit une valeur décide.</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>Un ordinateur d’exercice dans cette fenêtre. Rien ici ne touche à vos vrais fichiers.</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>Ce que montre chaque page et ce qu’on peut y faire.</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>Aucun conda trouvé</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda ne peut pas démarrer</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>Impossible de savoir ce que conda envoie</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>conda s’arrête sur une erreur</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>Aucun conda n’a été trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>conda n’ajoute pas d’identifiants aléatoires</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>conda ajoute des identifiants aléatoires à ses requêtes</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>conda n’ajoute pas d’identifiants aléatoires à ses requêtes</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>La recherche a porté sur PATH et les dossiers habituels. Vous pouvez tout de même choisir&#xa0;: votre choix est conservé pour le conda que vous installerez plus tard.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>Le module complémentaire %1, qui les ajouterait, n’est pas installé. S’il est installé plus tard, il sera %2.</numerusform>
            <numerusform>Le module complémentaire %1, qui les ajouterait, n’est pas installé. S’il est installé plus tard, il sera %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>Ce conda est trop ancien pour charger le module complémentaire qui les ajouterait.</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>conda est réglé pour ne charger aucun module complémentaire, pas même celui qui les ajouterait.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>C’est la valeur par défaut, car conda ignore un fichier de réglages qu’il ne peut pas lire.</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>Personne n’a choisi cela&#xa0;: c’est la valeur par défaut, car aucun fichier de réglages ne définit ce réglage.</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>La variable d’environnement %1 définit ceci.</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>Exigé par %1, qui est marqué comme définitif.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Défini pour tout le monde sur cet ordinateur dans %1.</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>Défini pour cette installation de conda dans %1.</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>Défini pour cet environnement seulement, dans %1.</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>Défini dans %1, le fichier désigné par la variable CONDARC.</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>Vous avez activé ceci dans %1. Cela restera activé si vous réinstallez conda.</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>La recherche a porté sur PATH et les dossiers habituels.</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>Vous avez désactivé ceci dans %1. Cela restera désactivé si vous réinstallez conda.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>conda ne peut pas démarrer avec ce fichier de réglages</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>Tant qu’il n’est pas corrigé, chaque commande conda se termine par une erreur. Conda Privacy ne change rien dans un fichier illisible.</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>Un fichier de réglages est trop volumineux pour être lu ici</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>conda le lit peut-être quand même. Réduisez-le, et ses réglages s’afficheront ici.</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>conda ne comprend pas un réglage</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>Les commandes qui en ont besoin se terminent par une erreur tant que la ligne n’est pas corrigée.</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>conda ne peut pas lire %1 et ignore le fichier tant que cela n’est pas corrigé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>Un fichier de réglages est sans effet</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>Votre choix est sans effet</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>Défini par une variable</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>La variable %1 a le dernier mot. Tant qu’elle est définie, votre choix dans ~/.condarc est sans effet. Pour choisir ici, retirez-la de l’endroit où elle est définie, par exemple d’un fichier de démarrage de votre shell, puis relancez ce programme.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Défini ailleurs</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>%1 a le dernier mot sur votre choix dans ~/.condarc.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>La personne qui gère cet ordinateur exige ceci dans %1.</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>La personne qui gère cet ordinateur exige ceci dans %1. Votre propre choix dans ~/.condarc est sans effet.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>Votre choix ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>%1 est en lecture seule ou appartient à un autre compte. L’interrupteur sera de nouveau utilisable quand vous pourrez écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Afficher la ligne %1</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>Sans conda, il n’y a pas de requête à afficher.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>On ne peut pas savoir ce qui serait envoyé tant que ceci n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>Seules des versions sont envoyées&#xa0;: aucun module complémentaire n’ajoute d’identifiants aléatoires.</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>Les parties colorées sont ajoutées. La partie s/ est nouvelle à chaque exécution.</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>Les parties barrées ne sont pas envoyées. La marque aau/ reste.</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Il s’agit ici de %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%1 dans %2 ajoute des identifiants aléatoires.</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%1 dans %2 n’ajoute pas d’identifiants aléatoires.</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Les réglages de %1 dans %2 posent un problème.</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Désactivé seulement dans %n environnement&#xa0;: %1.</numerusform>
            <numerusform>Désactivé seulement dans %n environnements&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Activé seulement dans %n environnement&#xa0;: %1.</numerusform>
            <numerusform>Activé seulement dans %n environnements&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>conda s’arrête sur une erreur dans %n environnement&#xa0;: %1.</numerusform>
            <numerusform>conda s’arrête sur une erreur dans %n environnements&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>L’identifiant aléatoire a été changé.</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>Activé. Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>Désactivé. Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>Enregistré dans %1, mais un autre emplacement a le dernier mot.</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>L’identifiant aléatoire est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>Changement annulé. %1 est de nouveau comme avant.</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>Ceci est l’ordinateur d’exercice. Rien ici ne touche à vos vrais fichiers.</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>Montre ce que conda communique à ses serveurs de paquets au sujet de cet ordinateur.</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>Commencer par cette page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>Enregistrer dans ce dossier une image de chaque page, ou de celle qui est nommée.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>Regarder un ordinateur d’exercice dans un dossier temporaire.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>Terminer dès que la fenêtre est dessinée.</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>Écrire ce qui se passe sur la sortie standard.</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>Il n’y a pas de page nommée «&#xa0;%1&#xa0;». Les pages sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>Il n’y a pas d’écran pour une fenêtre ici. « conda-privacy » dit la même chose sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>L’écran est noir. B montre à nouveau la leçon.</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
