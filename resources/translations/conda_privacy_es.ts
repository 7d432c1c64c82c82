<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>No se puede saber si la sesión está iniciada</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>Los datos de inicio de sesión se guardan donde este programa no mira.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>Primero hay que deshacer un cambio posterior de {setting}.</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>La línea se ha editado desde entonces.</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>El archivo ya no define {setting}.</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>El archivo define ahora {setting} como {value}.</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what} Este cambio había quitado el ajuste. No se cambió nada.</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what} Este cambio había escrito «{value}». No se cambió nada.</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>Este cambio no se puede deshacer</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>El historial no contiene ese cambio.</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>No queda ningún cambio hecho con este programa que se pueda deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>Ya se deshizo antes. No se cambió nada.</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>Este cambio ya está deshecho</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>No se puede escribir el historial</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>Un cambio tiene que registrarse antes, y eso no es posible en {where}: {reason}.</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>hay una lista o un mapa donde se espera un solo valor</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>«{value}» no es ni activado ni desactivado</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>hay un tabulador donde solo se permiten espacios</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>hay un «:» donde no corresponde, o una línea tiene demasiada sangría</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>a una línea le falta el «:» después del nombre</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>una línea no tiene la misma sangría que las de su alrededor</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>YAML no conoce una línea que empieza con «%»</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>una etiqueta, que empieza con «!», no está bien escrita</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>tras «&amp;» o «*» no hay un nombre, o lo hay con un carácter incorrecto</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>tras «|» o «&gt;» hay algo que no corresponde</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>un valor no es del tipo que indica su etiqueta</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>un valor empieza con un carácter que debe ir entre comillas</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>hay un «?» donde no corresponde</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>hay un «-» donde no corresponde: una lista empieza en su propia línea</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>un texto tras «|» o «&gt;» empieza con una línea que no tiene la misma sangría que el resto</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>entre comillas dobles, tras una «\» hay algo que no tiene significado ahí</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>una comilla o un corchete no se cierra nunca</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>hay una línea «---» o «...» entre comillas</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>un «:» entre corchetes necesita un espacio detrás</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>una línea no corresponde a lo que hay encima</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>hay algo tras el «...» que termina el archivo</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>tiene dos líneas que empiezan con %YAML</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>su línea %YAML indica una versión distinta de 1.1 o 1.2</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>dos líneas que empiezan con %TAG indican el mismo nombre</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>una etiqueta empieza con un nombre que ninguna línea %TAG explica</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>contiene más de un documento, separados por una línea «---»</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>menciona un ancla que no existe</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>hay una lista o un mapa donde corresponde un nombre</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>tras «&lt;&lt;» no hay un mapa ni una lista de mapas</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>un valor marcado como !!binary no está codificado en base64</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>un valor marcado como fecha no lo es</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>un valor tiene una etiqueta, que empieza con «!», que conda no conoce</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>no es YAML válido; en palabras del analizador: {said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>más de {count} KiB de texto</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>más de {count} corchetes o llaves abiertos</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>sus listas o mapas están demasiado anidados</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>su analizador no tiene sitio para el comentario de esta línea</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>uno de sus valores no se puede entender</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>no es una lista de líneas «nombre: valor»</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>más de {count} valores</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>contiene un valor de un tipo que conda no acepta</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>un número de más de {count} cifras</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>contiene un carácter que YAML no permite</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>el mismo nombre aparece dos veces</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>no es YAML válido</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>conda no puede leerlo e ignora todo el archivo: {reason}.</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>conda ignora este archivo</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>conda no puede iniciarse con este archivo</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>conda se detiene con un error en cada comando: {reason}.</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>su texto no es UTF-8</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>su texto no está en la página de códigos de Windows con la que conda lo lee</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>Tiene {what}, así que no se leyó, y no se puede saber qué hace conda con él.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Este archivo es demasiado grande</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what} Corríjalo primero con un editor de texto; no se cambió nada.</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what} Corríjalo primero en la línea {line} con un editor de texto; no se cambió nada.</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what} Quite todos menos uno en la línea {line}; no se cambió nada.</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>Este valor procede de una fusión</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>Está en un mapa que se fusiona con «&lt;&lt;» en la línea {line}, así que no tiene línea propia que quitar. Defina el ajuste como activado o desactivado, o edite la fusión.</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>Este archivo no contiene ajustes</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>Contiene un único valor en lugar de líneas «nombre: valor». Quite primero ese valor; no se cambió nada.</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>{name} no contiene ajustes aquí</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>La línea {line} da a {name} un valor que no es un mapa, así que no se puede definir nada dentro. Quite primero ese valor; no se cambió nada.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>La línea {line}</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>Este valor no se puede cambiar por separado</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where} comparte un ancla, un alias o un comentario con otros ajustes, de modo que también cambiaría alguno de ellos. Sepárelos primero con un editor de texto; no se cambió nada.</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>conda no puede entender este valor</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>conda se detiene con un error cuando necesita {name}: {reason}.</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>conda se detiene con un error: estos son nombres de un mismo ajuste: {names}.</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>Este ajuste aparece dos veces aquí</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>Mientras CONDA_PLUGINS esté definida, conda no tiene en cuenta {name}.</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>conda ignora esta variable</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>conda se detiene con un error por el nombre de la variable {name}.</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>conda no puede entender una variable</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>Lo que conda lee depende de la carpeta actual</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>La variable {name} está vacía o indica una ruta relativa, así que conda mira en la carpeta en la que se inicia.</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>conda se detiene con un error en cada comando: la variable {name} indica la carpeta personal de una cuenta que no existe.</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>No se puede leer la lista de entornos</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>No se muestran los entornos fuera de las carpetas habituales.</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>Este entorno ya no existe</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>La lista de entornos de conda lo menciona, pero ahora no hay ningún entorno en esta carpeta.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Este enlace no lleva a ningún sitio</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>Hay un enlace entre los entornos, y lo que indica no existe.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>Esta carpeta no se puede consultar</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>Desde esta cuenta no se puede saber qué enviaría conda por él.</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>Esta carpeta no responde</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>Puede estar en una unidad de red que ahora no está disponible.</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>Este entorno es de solo lectura para usted</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>Solo un administrador puede cambiar sus ajustes y su ID aleatorio.</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>Otro entorno tiene este nombre</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>Su nombre lleva al otro, así que conda solo llega a este por su ruta.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>Este nombre contiene caracteres que no se pueden mostrar</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>Se sustituyen donde se muestra el nombre.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>El sistema operativo no permite abrirlo: {reason}.</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Esto no es un archivo normal</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>Hay una carpeta, una tubería, un socket o un dispositivo donde podría haber un archivo de ajustes.</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>Ocupa más de {count} KiB, algo que ningún archivo de ajustes necesita, así que no se leyó.</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>Aquí no hay conda</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>Esta carpeta no contiene conda-meta/conda-….json, así que conda no está instalado en ella.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>líneas «nombre: valor»</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>conda se detiene con un error cuando necesita {name}. Aquí espera {wanted}.</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>conda no lee {path} en este equipo.</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>Ningún lugar que conda lee lo define, así que se aplica el valor predeterminado.</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>En su lugar decide la variable de entorno {name}.</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>La última palabra está en {where}.</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>En su lugar se decide en {where}.</translation>
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
        <translation>{path}, línea {line}</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>su nombre no termina en .yml ni en .yaml y no es «condarc»</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>El contenido de esta carpeta no se puede consultar</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>conda la ignora, y este programa también: {reason}.</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>es una tubería, un socket o un dispositivo</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what} conda se detiene con un error en cada comando.</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>conda no lee este archivo</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>conda lo ignora: {reason}.</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>No se puede leer ningún ajuste de él: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>{name} no puede ser «{value}». No se cambió nada.</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>Este ajuste no admite ese valor</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>No hay ningún entorno en esta carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>La carpeta ya no existe</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>Estos son nombres de un mismo ajuste: {names}. Quite todas las líneas menos una; no se cambió nada.</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>Un administrador puede cambiarlo: {command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>Las versiones anteriores a 0.7.4 solo actúan en los comandos info, config, install, create, uninstall, env create y search.</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>Va al servidor de cada canal, no solo a Anaconda.</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>mamba y otros programas que no son conda no lo envían. conda-express y ana leen los mismos archivos.</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>La variable CONDA_NO_PLUGINS está definida aquí: mientras sea verdadera, conda no carga ningún complemento y no envía nada de esto.</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>Este conda es anterior a 23.7 y no carga complementos de este tipo.</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Desde conda 26.7 no se cargan complementos al activar un entorno, así que la señal de activación no se envía.</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Este conda es anterior a 24.9 y no carga complementos al activar un entorno, así que la señal de activación no se envía.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>Las versiones anteriores a 0.6.0 nunca envían la cuenta.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>Las versiones anteriores a 0.6.0 no tienen señal de activación.</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>Solo va a servidores de Anaconda. Cada encabezado se corta a una longitud fija.</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>Tiene su propio interruptor: desactivar los datos de uso no lo cambia.</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>Desde conda 26.1 no se envían informes de errores, diga lo que diga este ajuste.</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>Con el ajuste always_yes, conda envía un informe sin preguntar.</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>Al iniciar sesión se envían todos los ID aleatorios como X-AAU-CLIENT, también con los datos de uso desactivados.</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>La variable DO_NOT_TRACK está definida aquí, pero conda y sus complementos la ignoran.</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>Lo puso un administrador, y solo un administrador debería cambiarlo.</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>Cada ejecución de conda lo crea de nuevo y nunca lo guarda.</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>Corresponde a su cuenta de Anaconda. Cierre la sesión para que deje de enviarse.</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>Lo puso un instalador. Solo un administrador debería cambiarlo.</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>No hay ningún entorno en esta carpeta.</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>No hay ninguno que quitar.</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>Procede de una variable de entorno; elimine en su lugar esa variable.</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>Este ID aleatorio se dejó como está</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>Este ID aleatorio no es válido en una solicitud</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>Contiene caracteres que no pueden ir en una solicitud, así que conda puede fallar con un error. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>Este ID aleatorio no lo creó conda</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>Contiene caracteres que conda nunca usa en un ID aleatorio. conda lo envía de todos modos.</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>Este ID se omite</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>Un ID puesto por un administrador puede tener hasta 36 letras, cifras, guiones y guiones bajos. conda no envía este.</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>Este ID aleatorio es demasiado corto</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>Tiene menos de 22 caracteres. conda crea uno nuevo en su próxima ejecución.</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>Este ID aleatorio pertenece a otro equipo</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>La nota que lo acompaña indica otro equipo, como al copiar una carpeta personal. conda crea uno nuevo en su próxima ejecución.</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>conda no puede guardar aquí un ID aleatorio</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>Esta cuenta no puede escribir ahí, así que conda omite este ID aleatorio.</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>Este ID aleatorio no se puede leer</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>conda crea uno nuevo si puede escribir ahí, y si no, lo omite.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>Hay una carpeta, una tubería, un socket o un dispositivo donde debería estar el ID aleatorio. conda lo omite.</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>Este ID aleatorio no es texto</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>El archivo no es UTF-8. conda crea un ID aleatorio nuevo si puede escribir ahí.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>No queda espacio</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>El disco está lleno o se ha alcanzado un límite de uso. El archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>Se quitó o se cambió de nombre, o se extrajo su unidad. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>El archivo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>Otro programa está escribiendo este archivo al mismo tiempo. No se sobrescribió nada suyo; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>Esto no se puede modificar</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>El archivo o su carpeta es de solo lectura o pertenece a otra cuenta. No se cambió nada.</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>Hay un archivo donde debe haber una carpeta. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Esto no es una carpeta</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>Otro programa está usando esto</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>Retuvo el archivo demasiado tiempo. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>Puede estar en una red que ahora no es accesible. No se cambió nada.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>Puede estar en una red que ahora no es accesible. No se sabe si el cambio llegó a hacerse: vuelva a comprobarlo cuando responda.</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>La carpeta no responde</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>El sistema operativo dice: {reason}. El archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>Escriba {placeholder} donde corresponda la dirección del canal en el comando.</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>El comando no indica ningún canal</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>No hay ningún programa llamado «{name}», ni como ruta ni en PATH.</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>No se encontró el programa</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} es un script que solo podría ejecutar un intérprete de comandos, y no se usa ninguno.</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>El comando no es un programa</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>No se encontró conda en este equipo, así que no hay nada que ejecutar.</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>No se encontró conda</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>Este archivo no es un registro de accesos</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>Ninguna línea está en el formato combinado: dirección, dos nombres, [hora], &quot;solicitud&quot;, estado, tamaño, &quot;procedencia&quot; y &quot;user agent&quot;.</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>Este registro está comprimido</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>Es un archivo {kind}. Descomprímalo y abra lo que contenía.</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>Este registro no se leyó hasta el final</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>Descomprimido ocupa mucho más de lo que ocuparía un registro. Descomprímalo primero y revíselo.</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>Este registro no se puede leer</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>El archivo comprimido está dañado o le falta el final.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>No se pudo abrir el archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>un comando empieza por «conda», seguido de lo que hace</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>«{verb}» no se puede ejecutar aquí, solo {known}</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>falta el nombre de un entorno después de «{option}»</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>«{name}» no es un nombre de letras, cifras, «.», «_» y «-»</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>«conda create» necesita «-n» y un nombre que no sea «base»</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>«conda search» no actúa sobre ningún entorno</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>«conda {verb}» necesita el nombre de un paquete</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>«format» tiene que ser {format}.</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>Ya hay un paso «{name}».</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>«{key}» sin una «question».</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>«answer» es el número de una opción, de 1 a {count}.</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>Una acción es una palabra, o una palabra seguida de dos puntos y su objeto.</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>«{name}» no es una acción; se conocen {known}.</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>Este comando no se puede ejecutar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>«{name}» no es una figura; se conocen {known}.</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>«minutes» es un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>Aquí debería haber texto.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Este texto tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>Este texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>Esto tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>Un idioma se escribe como «en» o «pt-BR».</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>Aquí debería haber una lista.</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>«{what}» puede tener hasta {most} elementos, no {count}.</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>Aquí debería haber líneas «nombre: valor»: {names}.</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>«{key}» no se conoce aquí; se conocen {known}.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>«{key}» aparece dos veces aquí.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«{key}» está vacío.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta «{key}».</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>Esta lección no se puede usar</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>«{name}» va solo, sin «{object}».</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>A «{name}» le sigue uno de {known}, no «{object}».</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>El archivo ocupa más de {count} KiB, algo que ninguna lección necesita.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>Esto es una carpeta, una tubería, un socket o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>El archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Esto no es YAML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>Esto no es YAML: el carácter {code} no está permitido.</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>Aquí las listas o los nombres están demasiado anidados.</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>El archivo contiene más de lo que puede tener una lección.</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>El entorno «{name}» no existe en el equipo de práctica.</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>El entorno «{name}» ya existe.</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>Este comando no se puede ejecutar ahora</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>Esta población no se puede simular</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>{name} es {value}, pero debe estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>No se escribió el registro</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>Elija otro archivo; uno existente nunca se sustituye.</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>No hay ningún paquete que seguir</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>Indique su nombre.</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>Esto no funcionó en el aula</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>No se tocó nada fuera del equipo de práctica.</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>Algo ha fallado dentro de Conda Privacy</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>Es un defecto del programa. Lo que se muestra puede no estar actualizado.</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>Esto no se puede abrir desde aquí</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>El escritorio no tiene ningún programa para ello. En su lugar se puede copiar su ruta.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>El conda real no ejecutó este comando</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>El conda real terminó con un error</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>señal {name}</translation>
    </message>
    <message>
        <source>code {name}</source>
        <translation>código {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation>Acerca de Conda Privacy</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>Muestra lo que conda comunica a los servidores de paquetes y permite cambiarlo.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · bloqueado</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation>Comparación del archivo antes y después</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>Hacer un cambio</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>Guardar este cambio</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>Comprobar con el conda real</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>Comprobar también la telemetría de paquetes</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>Una segunda ejecución, como si consultara el servidor de Anaconda; no se contacta con él.</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>Comprobar también conda-express, que se instala a sí mismo</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>Copiar el informe, ID ocultos</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>%n resultado más está en el informe.</numerusform>
            <numerusform>%n resultados más están en el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>La vista previa decía</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>Esto llegó</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n parte es igual.</numerusform>
            <numerusform>%n partes son iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>Lo que mostró en pantalla</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Esto ejecuta %1, %n vez, contra un servidor dentro de este programa. No se contacta con ningún otro servidor.</numerusform>
            <numerusform>Esto ejecuta %1, %n veces en total, contra un servidor dentro de este programa. No se contacta con ningún otro servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Esto ejecuta %1, %n vez, contra un servidor dentro de este programa.</numerusform>
            <numerusform>Esto ejecuta %1, %n veces en total, contra un servidor dentro de este programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>Las variables de proxy también llevan a él; no se sabe si otros clientes (%1) las respetan ni qué archivos crean.</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>conda no crea ni modifica ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>No se crea ni se modifica ninguno de sus archivos.</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>El propio conda creará %n archivo para los ID aleatorios: %1.</numerusform>
            <numerusform>El propio conda creará %n archivos para los ID aleatorios: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1, telemetría de paquetes</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>Coincide con la vista previa</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>Difiere de la vista previa</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>No envía ID aleatorios</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>Envía ID aleatorios</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>Los ajustes o los ID aleatorios han cambiado desde entonces. Una nueva comprobación da certeza.</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>La vista previa era incorrecta. Es un error de este programa: notifíquelo, por favor. El informe de abajo no contiene ID aleatorios.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>Como estaba previsto: %1 de %n resultado; el resto no se ha podido comprobar.</numerusform>
            <numerusform>Como estaba previsto: %1 de %n resultados; los demás no se han podido comprobar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>%n resultado, como estaba previsto.</numerusform>
            <numerusform>Los %n resultados son como estaba previsto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>Cancelado. El comando se puede volver a ejecutar.</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>El conda real no ejecutó este comando. %1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>El conda real terminó con un error: %1</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>Las partes llegan en otro orden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1: llegó %2.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1: estaba previsto %2.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1: estaba previsto %2, llegó %3.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>%1 envió exactamente lo que muestra la vista previa.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>%1 envió exactamente lo que muestra la vista previa, en las %2 solicitudes.</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>Tal como indica la vista previa, %1 envió su telemetría de paquetes.</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>Tal como indica la vista previa, %1 no envió su telemetría de paquetes.</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>Lo que envió %1 difiere de la vista previa.</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>%1 no envía ID aleatorios.</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>%1 no envió ningún ID aleatorio. No hay vista previa con la que comparar.</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 envía ID aleatorios: %2.</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>El ajuste está desactivado, pero %1 envía ID aleatorios: %2.</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>Estaba previsto que %1 se detuviera con un error, pero solicitó paquetes.</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>%1 se detuvo antes de solicitar nada, como estaba previsto. %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se ha cancelado.</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>%1 no terminó a tiempo y se ha detenido.</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>%1 escribía sin fin y se ha detenido.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>No se ha podido iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>%1 se cerró de forma inesperada antes de solicitar nada (%2).</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>%1 hizo una pregunta, por ejemplo sobre una contraseña o una licencia, que nadie responde durante una comprobación.</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>%1 empezó una solicitud y no la terminó.</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>%1 consultó solo otros servidores y la comprobación lo rechazó.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>%1 terminó sin solicitar nada.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>%1 terminó sin solicitar nada. Último mensaje: %2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>Otra comprobación sigue en curso.</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>No se ha podido preparar la comprobación: %1.</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>%1 define proxy_servers. conda enviaría sus solicitudes a través de ese proxy, por lo que la comprobación no se ejecuta.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>%1 no se puede leer, así que podría indicar un proxy que conda utilizaría. La comprobación no se ejecuta.</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>Con un valor que conda no entiende, aquí no añade nada; muchos otros comandos se detienen con un error.</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>También intentó llegar a %1. Se rechazó; nada salió de este equipo.</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>Al menos una de sus solicitudes no llegó a terminar.</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>Después se cerró de forma inesperada (%1).</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · bloqueado</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation>Letra grande (F11)</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>Ver el equipo de práctica</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Comprobar con el conda real</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>Guardar el material…</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>Todo lo que está mal en la lección %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>Lecciones (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>Registros (*.log *.log.* *.txt *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>Leer el registro de un servidor</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar el material</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>Ejecutar el comando siguiente</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>Activar los datos de uso</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>Desactivar los datos de uso</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>Volver al ajuste predeterminado</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>Eliminar todos los ID aleatorios</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>Eliminar el ID aleatorio del cliente</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>Eliminar los ID aleatorios de los entornos</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>Dejar pasar un día</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>Copiar el disco a otro equipo</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>Ocultar los ID aleatorios en el registro</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>Mostrar de nuevo los ID aleatorios en el registro</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>¿Cuántas instalaciones de conda hay detrás de una dirección?</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>¿Un equipo permanente o una tarea que se ejecuta una sola vez?</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>¿La base u otro entorno?</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>¿Instalación nueva o actualización?</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>¿Quién tiene la versión vulnerable y quién la ha sustituido?</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>Instalaciones detrás de %1</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>Instalaciones en todo el registro</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>Vistas en dos días o más</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>Vistas en un solo día</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>Solicitudes hechas para un entorno base</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>Instalaciones nuevas del paquete</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>Actualizaciones del paquete</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>Instalaciones con la versión vulnerable</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>Sustituida desde entonces</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>%1&#xa0;% de más</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>%1&#xa0;% de menos</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>Más problemas en este archivo: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>Instalaciones de cada una</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>Entornos en cada instalación</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>Tareas diarias de un servicio de compilación</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>Comparten una dirección (porcentaje)</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>Copias de un mismo disco</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>Desactivado (porcentaje)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>Azar (semilla)</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>En realidad</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>Con ID aleatorios</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>Sin ID aleatorios</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>Líneas: %1. Direcciones: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>No se entendieron: %1, por ejemplo la línea %2.</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>De otros programas, y omitidas: %1.</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>Omitidas porque hay demasiadas instalaciones: %1.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>Lo que anota el servidor</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>%1 real</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>Lo que puede saber un servidor</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>Lo mismo como comando</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>Las variables tienen la última palabra sobre todo archivo que no esté marcado como definitivo. El comando propio de conda funciona una vez instalado el complemento del ajuste.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation>Dos comandos, dos entornos</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>Aún no hay otro entorno con el que comparar.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>No se puede saber qué se enviaría mientras esto no se corrija.</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>No se envían ID aleatorios, así que estas partes no relacionan un comando con el otro.</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>Solo uno de los dos lleva ID aleatorios: en el otro el ajuste es distinto.</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>La parte c/ es igual en ambos, así que un servidor puede saber que los envió una misma persona. e/ distingue los entornos; s/, las ejecuciones.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>La parte s/ ha cambiado; las demás siguen igual. Un servidor puede saber que se trata de la misma persona.</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>Una ejecución antes</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>Dos ejecuciones antes</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>ID nuevo</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>Quitar ID</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>Copiar fila, ID oculto</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>Activar solo aquí</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>Desactivar solo aquí</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Igual que en todas partes</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>Buscar por nombre o ruta</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Buscar entornos</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Mostrar los ID</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>Búsqueda de entornos</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>Ningún entorno contiene esto en su nombre o su ruta.</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>No se encontró conda, así que no hay entornos que mostrar. Después de instalarlo, pulse F5.</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>Buscando entornos…</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>Solo existe la base. «conda create -n NOMBRE» crea un entorno.</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · bloqueado</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Ordenar por «%1»</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>ID aleatorio (e/)</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>Ajuste aquí</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>ID creado</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>Aquí no hay ningún ID aleatorio.</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>La carpeta ya no existe</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>El enlace no lleva a ningún sitio</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>No se puede consultar</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Igual que en todas partes</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>Activado aquí</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>Desactivado aquí</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>conda se detiene aquí</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>ID aleatorio</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>%1 envía:</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>Entornos: %1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>Entornos: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>Los entornos que conoce este conda:</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>¿Qué puede saber un servidor?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Leído: %1 de %2</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>Hacer que cada vez más personas lo desactiven</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>Volver a la clase inventada</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>Quién está en la clase</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>Leer el registro de un servidor…</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>Una clase inventada. «En realidad» es lo que solo sabe la simulación; las demás filas son todo lo que hay en el registro del servidor.</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>El registro %1:</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1&#xa0;% desactivado</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>%1, mientras cada vez más personas lo desactivan</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>Muestra lo que envía la próxima ejecución de conda</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>conda trabaja en este entorno:</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Mostrar los ID</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Copiar, ID ocultos</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>Copiar con los ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>La parte s/ es nueva. Las demás siguen igual.</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation>%1 de %2 caracteres; el resto se recorta</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 de %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>al menos %1 de %2 caracteres como máximo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as in the name of its file of translations.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Mostrar esta página</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation>Cambios hechos aquí anteriormente</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>Aún no se ha cambiado nada con Conda Privacy.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>Instalación de conda</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>Trabaja con los archivos del equipo de práctica y consulta un servidor dentro de este programa. No se contacta con ningún otro servidor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>Leyendo la lección…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>Ejecutar los comandos con el %1 real</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 se está ejecutando…</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Mostrar la solución</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>La lección ha terminado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>No hay ningún paso después de este.</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>No hay ningún paso antes de este.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>Lo que anota el servidor</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>Ninguna solicitud contiene estas letras.</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>Todavía nada. Ejecute un comando de la lección y sus solicitudes aparecerán aquí.</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>Filtro, por ejemplo c/16lU</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>Mostrar solo las solicitudes que contienen estas letras</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>Como si todo el mundo lo hubiera desactivado</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>El user agent completo de la línea elegida, o de la más reciente:</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>ID aleatorios</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>Acerca de Conda Privacy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Con el ajuste activado y desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>en vigor ahora</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>User agent, ajuste: %1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>Las partes tachadas se omiten. Las versiones y aau/ se envían en ambos casos.</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>No hay diferencia: el complemento anaconda-anon-usage no está en uso.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>Lo que se muestra aquí es de antes.</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>Ahora no se puede leer la configuración de conda</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>Versiones de conda, de Python y del sistema</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>Versión del complemento</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>Su ID en este equipo</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>ID de esta ejecución</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID del entorno</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Su cuenta de Anaconda</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>ID del instalador</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>ID de su organización</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>ID de este equipo</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>Una parte desconocida</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>El propio conda las envía con cada solicitud.</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>Se envía aunque el ajuste esté desactivado.</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>El mismo para todos sus entornos en este equipo.</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>Nuevo cada vez que se ejecuta conda; nunca se guarda.</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>Distinto para cada entorno; no contiene su nombre.</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>Indica qué cuenta tiene la sesión iniciada. No es anónimo.</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>Lo dejó el instalador de conda.</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>Lo puso un administrador.</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>Lo puso un administrador; es el mismo para todas las personas de aquí.</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>Este programa no sabe qué significa.</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>Lo que se ve aquí es un ejemplo.</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>creado en memoria</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Aún no creado</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>De otro equipo</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>Aún no creado: conda lo crea en su próxima ejecución.</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>Copiado de otro equipo: conda lo sustituye en su próxima ejecución.</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>Demasiado corto: conda lo sustituye en su próxima ejecución.</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>El archivo no se puede leer desde esta cuenta.</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>conda no puede escribir allí, así que omite esta parte.</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>Contiene caracteres que no pueden ir en una solicitud.</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>No lo creó conda, que lo envía de todos modos.</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>Muestra la carpeta</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>Lugar (primero el más alto)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>Abrir el archivo %1</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>Mostrar menos lugares</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Mostrar todos los lugares</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>Equipo de práctica</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>Vista previa en tiempo real</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Mostrar los ID</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Copiar, ID ocultos</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Comprobar con el conda real</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Nothing was changed in this window that could be taken back. Earlier changes are listed under Settings files.</source>
        <translation>En esta ventana no se ha cambiado nada que se pueda deshacer. Los cambios anteriores están en «Archivos de ajustes».</translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>Información básica del cliente</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Su cuenta de Anaconda</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>ID puestos por un administrador</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Señal de activación</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Lista de paquetes y comandos</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Nombre de usuario y del equipo</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Informes de errores</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>Inicio de sesión en Anaconda</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>Lo que un servidor ve por sí mismo</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>Versiones de conda, de Python y del sistema. Todas las solicitudes las llevan; conda no tiene un interruptor para ellas.</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>La parte a/ indica qué cuenta tiene la sesión iniciada. No es anónima y depende del interruptor de arriba.</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>ID del instalador, de la organización y de este equipo, si alguien los ha puesto. Dependen del interruptor de arriba.</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>Una pequeña solicitud cada vez que se activa un entorno.</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>conda-anaconda-telemetry añade los paquetes instalados, los canales, las palabras buscadas y los comandos de instalación.</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>anaconda-ident añade su nombre de usuario, el nombre del equipo y el del entorno, o códigos creados a partir de ellos. Esto no es anónimo.</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>Cuando conda se cierra de forma inesperada: el comando, el error y datos sobre el equipo.</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>Todos los ID aleatorios, en el momento de iniciar sesión. El interruptor de arriba no cambia esto.</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>Su dirección de internet, la hora y los archivos solicitados.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Ninguno aquí</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>ID aleatorios</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>lista de paquetes</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>su nombre y el de este equipo</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>informes de errores</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>%1 es de solo lectura o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>Antes hay que corregir %1.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Va a: %1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(nuevo)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>Versión instalada: %1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>Incluido por: %1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>Nombre del ajuste: %1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>Otras cosas que conda puede enviar</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>Cada servidor ve además su dirección de internet, la hora y los archivos solicitados.</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>Los ajustes no indican ningún canal en un servidor, así que conda solo consulta los canales que indica un comando.</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>ID aleatorios en las solicitudes</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Lista de paquetes y comandos</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Señal de activación</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Nombre de usuario y del equipo</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Informes de errores</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>preguntar antes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>Qué se envía…</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>Enviar siempre</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>No enviar nunca</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>Activar para un servidor…</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>El archivo que indica la variable CONDARC</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>Este entorno</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>Este conda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>no lo menciona</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>un valor que conda no entiende</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>conda lo ignora por completo</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda no puede iniciarse</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>conda no lee esto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>conda la ignora</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>detiene conda</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>anulado por otro</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>última palabra</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>línea %1, última palabra</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>para usted</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>para este entorno</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>para este conda</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>para este equipo</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>Si «%1» vuelve al valor predeterminado en %2</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>Si «%1» se define como %2 en %3</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Escriba primero la dirección del servidor.</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>Escriba primero lo que se debe enviar.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>Esto no se puede guardar</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>Esto por sí solo no cambiaría nada</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>conda no lee este archivo, así que se aplica el valor predeterminado.</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>La variable %1 seguiría teniendo la última palabra.</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>%1 seguiría teniendo la última palabra.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>El archivo queda como está.</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>El archivo ya lo dice; no cambiaría nada.</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>El archivo aún no existe y se crearía.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>Nada más cambia en el archivo: los comentarios, el orden y los espacios quedan como están.</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>Shell, hasta que se cierre</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>PowerShell, hasta que se cierre</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>Servicio de CI (YAML)</translation>
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
        <translation>Añadir ID aleatorios a las solicitudes de conda</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Leyendo los ajustes de conda…</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>Encabezados de la telemetría de paquetes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>conda-anaconda-telemetry los añade a cada solicitud a los servidores de Anaconda. Tiene un interruptor propio, en la primera página.</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>Estos se añadirían si la telemetría de paquetes estuviera activada.</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>El complemento conda-anaconda-telemetry no está instalado, así que no hay ninguno.</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>No se puede saber si se añaden mientras esto no se corrija.</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>Compuesto para %1 a partir del entorno activo. Los paquetes virtuales de la tarjeta gráfica y del procesador solo se conocen cuando se ejecuta conda.</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>El comando y la versión de conda-build</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>Sus canales</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>Datos sobre el equipo</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>Todos los paquetes del entorno activo</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>Lo que se pide instalar</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · bloqueado</translation>
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
        <translation>%1, no enviado: %2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(nuevo)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>No se encontró conda</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>Sin conda no hay solicitudes que mostrar. Se buscó en PATH y en las carpetas habituales. Después de instalarlo, pulse F5.</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>Verlo en el aula</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Leyendo los ajustes de conda…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Archivos de ajustes</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>Lo que conda comunica a los servidores de paquetes sobre este equipo.</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>Cada parte del encabezado, qué significa y de dónde viene.</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>Cada entorno tiene su propio ID aleatorio. Mirar aquí nunca crea ninguno.</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>conda lee estos lugares; decide el más alto que define un valor.</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>Un equipo de práctica dentro de esta ventana. Nada de lo que ocurre aquí afecta a sus archivos reales.</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>Qué muestra cada página y qué se puede hacer en ella.</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>No se encontró conda</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda no puede iniciarse</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>No se puede saber qué envía conda</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>conda se detiene con un error</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>No se encontró conda en este equipo</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>conda no añade ID aleatorios</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>conda añade ID aleatorios a sus solicitudes</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>conda no añade ID aleatorios a sus solicitudes</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>Se buscó en PATH y en las carpetas habituales. Aun así puede elegir: su elección se conserva para el conda que instale más adelante.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>El complemento %1, que los añadiría, no está instalado. Si se instala más adelante, estará %2.</numerusform>
            <numerusform>El complemento %1, que los añadiría, no está instalado. Si se instala más adelante, estará %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>Este conda es demasiado antiguo para cargar el complemento que los añadiría.</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>conda está configurado para no cargar complementos, ni siquiera el que los añadiría.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>Es el valor predeterminado, porque conda ignora un archivo de ajustes que no puede leer.</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>Nadie ha elegido esto: es el valor predeterminado, porque ningún archivo de ajustes lo define.</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>Lo define la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>Exigido por %1, que está marcado como definitivo.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Definido para todas las personas de este equipo en %1.</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>Definido para esta instalación de conda en %1.</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>Definido solo para este entorno, en %1.</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>Definido en %1, el archivo que indica la variable CONDARC.</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>Usted lo activó en %1. Seguirá activado si reinstala conda.</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>Se buscó en PATH y en las carpetas habituales.</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>Usted lo desactivó en %1. Seguirá desactivado si reinstala conda.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>conda no puede iniciarse con este archivo de ajustes</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>Hasta que se corrija, todos los comandos de conda terminan con un error. Conda Privacy no cambia nada en un archivo que no se puede leer.</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>Un archivo de ajustes es demasiado grande para leerlo aquí</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>Aun así, es posible que conda lo lea. Si lo reduce, sus ajustes se mostrarán aquí.</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>conda no entiende un ajuste</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>Los comandos que lo necesitan terminan con un error hasta que se corrija la línea.</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>conda no puede leer %1 e ignora el archivo hasta que se corrija: %2.</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>Un archivo de ajustes no tiene efecto</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>Su elección no tiene efecto</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>Definido por una variable</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>La variable %1 tiene la última palabra. Mientras esté definida, lo que elija en ~/.condarc no tiene efecto. Para elegir aquí, quítela de donde se define, por ejemplo en un archivo de inicio de su shell, y vuelva a iniciar este programa.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Definido en otro lugar</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>%1 tiene la última palabra sobre lo que elija en ~/.condarc.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>Quien administra este equipo lo exige en %1.</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>Quien administra este equipo lo exige en %1. Su propia elección en ~/.condarc no tiene efecto.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>Su elección no se puede guardar</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>%1 es de solo lectura o pertenece a otra cuenta. El interruptor volverá a funcionar cuando pueda escribir en este archivo.</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Mostrar la línea %1</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>Sin conda no hay solicitudes que mostrar.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>No se puede saber qué se enviaría mientras esto no se corrija.</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>Solo se envían versiones: ningún complemento añade ID aleatorios.</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>Las partes en color se añaden. La parte s/ es nueva en cada ejecución.</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>Las partes tachadas no se envían. La marca aau/ permanece.</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Esto se refiere a %1 en %2.</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%1 en %2 añade ID aleatorios.</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%1 en %2 no añade ID aleatorios.</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Hay un problema con los ajustes de %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Desactivado solo en %n entorno: %1.</numerusform>
            <numerusform>Desactivado solo en %n entornos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Activado solo en %n entorno: %1.</numerusform>
            <numerusform>Activado solo en %n entornos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>conda se detiene con un error en %n entorno: %1.</numerusform>
            <numerusform>conda se detiene con un error en %n entornos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>El ID aleatorio se ha cambiado.</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>Activado. Guardado en %1.</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>Desactivado. Guardado en %1.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>Guardado en %1, pero otro lugar tiene la última palabra.</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>El ID aleatorio vuelve a ser el de antes.</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>Deshecho. %1 está como antes.</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>Este es el equipo de práctica. Nada de lo que ocurre aquí afecta a sus archivos reales.</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>Muestra lo que conda comunica a sus servidores de paquetes sobre este equipo.</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>Empezar por esta página: %1.</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>Guardar en esta carpeta una imagen de cada página, o de la indicada.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>Ver un equipo de práctica en una carpeta temporal.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>Terminar cuando la ventana se haya dibujado.</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>Escribir lo que ocurre en la salida estándar.</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>No hay ninguna página llamada «%1». Las páginas son: %2.</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>Aquí no hay pantalla para una ventana. «conda-privacy» dice lo mismo como texto.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>La pantalla está a oscuras. B vuelve a mostrar la lección.</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
</TS>
