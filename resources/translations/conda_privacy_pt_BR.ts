<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>Não é possível saber se você está conectado</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>Os dados de login ficam guardados onde este programa não olha.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>Primeiro é preciso desfazer uma alteração posterior de {setting}.</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>A linha foi editada desde então.</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>O arquivo não define mais {setting}.</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>O arquivo agora define {setting} como {value}.</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what} Esta alteração tinha removido a configuração. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what} Esta alteração tinha escrito “{value}”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>Esta alteração não pode ser desfeita</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>O histórico não contém essa alteração.</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>Não resta nenhuma alteração feita com este programa para desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>Ela já foi desfeita. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>Esta alteração já está desfeita</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>O histórico não pode ser gravado</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>Uma alteração precisa ser registrada antes, e isso não é possível em {where}: {reason}.</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>há uma lista ou um mapeamento onde se espera um único valor</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>“{value}” não é nem ativado nem desativado</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>há uma tabulação onde só são permitidos espaços</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>há um “:” onde não deveria, ou uma linha está recuada demais</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>falta o “:” depois do nome em uma linha</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>uma linha não tem o mesmo recuo que as vizinhas</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta uma vírgula ou um colchete de fechamento</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>o YAML não conhece uma linha que começa com “%”</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>uma tag, que começa com “!”, não está escrita corretamente</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>depois de “&amp;” ou “*” não há um nome, ou há um com caractere errado</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>depois de “|” ou “&gt;” há algo que não deveria estar ali</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>um valor não é do tipo que sua tag indica</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>um valor começa com um caractere que precisa estar entre aspas</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>há um “?” onde não deveria</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>há um “-” onde não deveria: uma lista começa em uma linha própria</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>um texto depois de “|” ou “&gt;” começa com uma linha que não está recuada como as demais</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>entre aspas duplas, há depois de uma “\” algo que não tem significado ali</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>aspas ou um colchete nunca são fechados</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>há uma linha “---” ou “...” entre aspas</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>um “:” entre colchetes precisa de um espaço depois</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>uma linha não pertence ao que está acima dela</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>há algo depois do “...” que encerra o arquivo</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>ele tem duas linhas que começam com %YAML</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>sua linha %YAML indica uma versão diferente de 1.1 ou 1.2</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>duas linhas que começam com %TAG indicam o mesmo nome</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>uma tag começa com um nome que nenhuma linha %TAG explica</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>ele contém mais de um documento, separados por uma linha “---”</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>menciona uma âncora que não existe</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>há uma lista ou um mapeamento onde deveria haver um nome</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>depois de “&lt;&lt;” não há um mapeamento nem uma lista de mapeamentos</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>um valor marcado como !!binary não está codificado em base64</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>um valor marcado como data não é uma data</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>um valor tem uma tag, que começa com “!”, que o conda não conhece</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>não é YAML válido; nas palavras do analisador: {said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>mais de {count} KiB de texto</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>mais de {count} colchetes ou chaves abertos</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>suas listas ou mapeamentos estão aninhados demais</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>o analisador não tem lugar para o comentário nesta linha</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>um de seus valores não pode ser entendido</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>não é uma lista de linhas “nome: valor”</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>mais de {count} valores</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>contém um valor de um tipo que o conda não aceita</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>um número com mais de {count} dígitos</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>contém um caractere que o YAML não permite</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>o mesmo nome aparece duas vezes</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>não é YAML válido</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>O conda não consegue lê-lo e ignora o arquivo inteiro: {reason}.</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>O conda ignora este arquivo</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>O conda não consegue iniciar com este arquivo</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>O conda para com um erro em cada comando: {reason}.</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>seu texto não é UTF-8</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>seu texto não está na página de código do Windows com que o conda o lê</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>Ele tem {what}, portanto não foi lido, e não é possível saber o que o conda faz com ele.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Este arquivo é grande demais</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what} Corrija-o primeiro com um editor de texto; nada foi alterado.</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what} Corrija primeiro a linha {line} com um editor de texto; nada foi alterado.</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what} Remova todos menos um na linha {line}; nada foi alterado.</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>Este valor vem de uma mesclagem</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>Ele está em um mapeamento mesclado com “&lt;&lt;” na linha {line}, portanto não tem linha própria a remover. Defina a configuração como ativada ou desativada, ou edite a mesclagem.</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>Este arquivo não contém configurações</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>Há um único valor nele em vez de linhas “nome: valor”. Remova primeiro esse valor; nada foi alterado.</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>{name} não contém configurações aqui</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>A linha {line} dá a {name} um valor que não é um mapeamento, portanto nada pode ser definido dentro dele. Remova primeiro esse valor; nada foi alterado.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>A linha {line}</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>Este valor não pode ser alterado sozinho</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where} compartilha uma âncora, um alias ou um comentário com outras configurações, de modo que uma delas também mudaria. Separe-as primeiro com um editor de texto; nada foi alterado.</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>O conda não entende este valor</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>O conda para com um erro quando precisa de {name}: {reason}.</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>O conda para com um erro: estes são nomes de uma mesma configuração: {names}.</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>Esta configuração aparece duas vezes aqui</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>Enquanto CONDA_PLUGINS estiver definida, o conda não leva {name} em conta.</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>O conda ignora esta variável</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>O conda para com um erro por causa do nome da variável {name}.</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>O conda não entende uma variável</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>O que o conda lê depende da pasta atual</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>A variável {name} está vazia ou indica um caminho relativo, portanto o conda procura na pasta em que é iniciado.</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>O conda para com um erro em cada comando: a variável {name} indica a pasta pessoal de uma conta que não existe.</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>A lista de ambientes não pode ser lida</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>Os ambientes fora das pastas habituais não são mostrados.</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>Este ambiente não existe mais</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>A lista de ambientes do conda o menciona, mas agora não há nenhum ambiente nesta pasta.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Este link não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>Há um link entre os ambientes, e o que ele indica não existe.</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>Esta pasta não pode ser consultada</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>Não é possível saber, a partir desta conta, o que o conda enviaria por ele.</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>Esta pasta não responde</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>Talvez ela esteja em uma unidade de rede que não está disponível no momento.</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>Este ambiente é somente leitura para você</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>Só um administrador pode mudar suas configurações e seu ID aleatório.</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>Outro ambiente tem este nome</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>Seu nome leva ao outro, portanto o conda só chega a este pelo caminho.</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>Este nome contém caracteres que não podem ser mostrados</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>Eles são substituídos onde o nome é mostrado.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Este arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>O sistema operacional não permite abri-lo: {reason}.</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>Isto não é um arquivo comum</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>Há uma pasta, um pipe, um soquete ou um dispositivo onde poderia haver um arquivo de configuração.</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>Ele tem mais de {count} KiB, algo de que nenhum arquivo de configuração precisa, portanto não foi lido.</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>Não há conda aqui</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>Esta pasta não contém conda-meta/conda-….json, portanto o conda não está instalado nela.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>linhas “nome: valor”</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>O conda para com um erro quando precisa de {name}. Aqui ele espera {wanted}.</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>O conda não lê {path} neste computador.</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>Nenhum lugar que o conda lê a define, portanto vale o padrão.</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>Em vez disso, quem decide é a variável de ambiente {name}.</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>A última palavra está em {where}.</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>Em vez disso, quem decide é {where}.</translation>
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
        <translation>{path}, linha {line}</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>seu nome não termina em .yml nem em .yaml e não é “condarc”</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>O conteúdo desta pasta não pode ser listado</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>O conda a ignora, e este programa também: {reason}.</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>é um pipe, um soquete ou um dispositivo</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what} O conda para com um erro em cada comando.</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>O conda não lê este arquivo</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>O conda o ignora: {reason}.</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>Nenhuma configuração pode ser lida dele: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>{name} não pode ser “{value}”. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>Esta configuração não aceita esse valor</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>Não há nenhum ambiente nesta pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>A pasta não existe mais</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>Estes são nomes de uma mesma configuração: {names}. Remova todas as linhas menos uma; nada foi alterado.</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>Um administrador pode mudar isto: {command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>As versões anteriores a 0.7.4 atuam apenas nos comandos info, config, install, create, uninstall, env create e search.</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>Vai para o servidor de cada canal, não apenas para a Anaconda.</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>O mamba e outros programas que não são o conda não o enviam. conda-express e ana leem os mesmos arquivos.</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>A variável CONDA_NO_PLUGINS está definida aqui: enquanto for verdadeira, o conda não carrega complementos e não envia nada disto.</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>Este conda é anterior ao 23.7 e não carrega complementos deste tipo.</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>A partir do conda 26.7, nenhum complemento é carregado ao ativar um ambiente, portanto o sinal de ativação não é enviado.</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>Este conda é anterior ao 24.9 e não carrega complementos ao ativar um ambiente, portanto o sinal de ativação não é enviado.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>As versões anteriores a 0.6.0 nunca enviam a conta.</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>As versões anteriores a 0.6.0 não têm sinal de ativação.</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>Vai apenas para servidores da Anaconda. Cada cabeçalho é cortado em um comprimento fixo.</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>Tem seu próprio interruptor: desativar os dados de uso não o altera.</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>A partir do conda 26.1, nenhum relatório de erros é enviado, seja qual for esta configuração.</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>Com a configuração always_yes, o conda envia um relatório sem perguntar.</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>O login envia todos os IDs aleatórios como X-AAU-CLIENT, também com os dados de uso desativados.</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>A variável DO_NOT_TRACK está definida aqui, mas o conda e seus complementos a ignoram.</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>Foi colocado ali por um administrador, e só um administrador deveria mudá-lo.</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>Cada execução do conda o cria de novo e nunca o salva.</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>Depende da sua conta da Anaconda. Saia da conta para que deixe de ser enviado.</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>Um instalador o colocou ali. Só um administrador deveria mudá-lo.</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>Não há nenhum ambiente nesta pasta.</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>Não há nenhum para remover.</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>Vem de uma variável de ambiente; remova essa variável.</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>Este ID aleatório ficou como está</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>Este ID aleatório não é válido em uma solicitação</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>Contém caracteres que não podem estar em uma solicitação, portanto o conda pode falhar com um erro. Crie um novo.</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>Este ID aleatório não foi criado pelo conda</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>Contém caracteres que o conda nunca usa em um ID aleatório. O conda o envia mesmo assim.</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>Este ID é omitido</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>Um ID fornecido por um administrador pode ter até 36 letras, algarismos, hifens e sublinhados. O conda não envia este.</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>Este ID aleatório é curto demais</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>Tem menos de 22 caracteres. O conda cria um novo na próxima execução.</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>Este ID aleatório pertence a outro computador</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>A nota ao lado dele indica outro computador, como depois de copiar uma pasta pessoal. O conda cria um novo na próxima execução.</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>O conda não consegue salvar um ID aleatório aqui</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>Esta conta não pode gravar ali, portanto o conda omite este ID aleatório.</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>Este ID aleatório não pode ser lido</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>O conda cria um novo se puder gravar ali; caso contrário, o omite.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Isto não é um arquivo</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>Há uma pasta, um pipe, um soquete ou um dispositivo no lugar do ID aleatório. O conda o omite.</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>Este ID aleatório não é texto</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>O arquivo não é UTF-8. O conda cria um novo ID aleatório se puder gravar ali.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Não há mais espaço</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>O disco está cheio ou um limite de uso foi atingido. O arquivo antigo está intacto.</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>Ela foi removida ou renomeada, ou sua unidade foi retirada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>O arquivo mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>Outro programa está gravando este arquivo ao mesmo tempo. Nada dele foi sobrescrito; tente de novo.</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>Isto não pode ser alterado</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>O arquivo ou sua pasta é somente leitura ou pertence a outra conta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>Há um arquivo onde deve haver uma pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>Isto não é uma pasta</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>Outro programa está usando isto</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>Ele reteve o arquivo por tempo demais. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>Talvez ela esteja em uma rede que não está acessível agora. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>Talvez ela esteja em uma rede que não está acessível agora. Não se sabe se a alteração chegou a ser feita: verifique de novo quando ela responder.</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>A pasta não responde</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>O arquivo não pôde ser gravado</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>O sistema operacional diz: {reason}. O arquivo antigo está intacto.</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>Escreva {placeholder} no lugar do endereço do canal no comando.</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>O comando não indica nenhum canal</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>Não há nenhum programa chamado “{name}”, nem como caminho nem no PATH.</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>O programa não foi encontrado</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} é um script que só um interpretador de comandos poderia executar, e nenhum é usado.</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>O comando não é um programa</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>Nenhum conda foi encontrado neste computador, portanto não há nada para executar.</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>O conda não foi encontrado</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>Este arquivo não é um registro de acessos</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>Nenhuma linha está no formato combinado: endereço, dois nomes, [hora], &quot;solicitação&quot;, status, tamanho, &quot;origem&quot; e &quot;user agent&quot;.</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>Este registro está compactado</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>É um arquivo {kind}. Descompacte-o e abra o que havia nele.</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>Este registro não foi lido até o fim</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>Descompactado, fica muito maior do que um registro. Descompacte-o primeiro e examine-o.</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>Este registro não pode ser lido</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>O arquivo compactado está danificado ou falta o final.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>O arquivo não pôde ser aberto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>um comando começa com “conda”, seguido do que ele faz</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>“{verb}” não pode ser executado aqui, apenas {known}</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>falta o nome de um ambiente depois de “{option}”</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>“{name}” não é um nome de letras, algarismos, “.”, “_” e “-”</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>“conda create” precisa de “-n” e de um nome que não seja “base”</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>“conda search” não atua em nenhum ambiente</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>“conda {verb}” precisa do nome de um pacote</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>“format” tem de ser {format}.</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>Já existe uma etapa “{name}”.</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>“{key}” sem uma “question”.</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>“answer” é o número de uma opção, de 1 a {count}.</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>Uma ação é uma palavra, ou uma palavra seguida de dois-pontos e de seu objeto.</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>“{name}” não é uma ação; as conhecidas são {known}.</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>Este comando não pode ser executado: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>“{name}” não é uma figura; as conhecidas são {known}.</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>“minutes” é um número de 0 a {most}.</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>Aqui deveria haver texto.</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>Este texto tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>Este texto contém um caractere de controle.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>Isto tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>Um idioma é escrito como “en” ou “pt-BR”.</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>Aqui deveria haver uma lista.</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>“{what}” pode ter até {most} itens, não {count}.</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>Aqui deveria haver linhas “nome: valor”: {names}.</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>“{key}” não é conhecido aqui; os nomes conhecidos são {known}.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>“{key}” aparece duas vezes aqui.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>“{key}” está vazio.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta “{key}”.</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>Esta lição não pode ser usada</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>“{name}” é usado sozinho, sem “{object}”.</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>“{name}” deve ser seguido de uma destas palavras: {known}, e não de “{object}”.</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>O arquivo tem mais de {count} KiB, algo de que nenhuma lição precisa.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>Isto é uma pasta, um pipe, um soquete ou um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>O arquivo não é texto UTF-8.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Isto não é YAML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>Isto não é YAML: o caractere {code} não é permitido.</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>As listas ou os nomes estão aninhados demais aqui.</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>Há mais no arquivo do que uma lição pode ter.</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>O ambiente “{name}” não existe no computador de prática.</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>O ambiente “{name}” já existe.</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>Este comando não pode ser executado agora</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>Esta população não pode ser simulada</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>{name} é {value}, mas deve estar entre {least} e {most}.</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>O registro não foi gravado</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>Escolha outro arquivo; um arquivo existente nunca é substituído.</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>Não há nenhum pacote a acompanhar</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>Informe o nome dele.</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>Isto não funcionou na sala de aula</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>Nada foi tocado fora do computador de prática.</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>Algo deu errado dentro do Conda Privacy</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>É um defeito do programa. O que é mostrado pode estar desatualizado.</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>Isto não pode ser aberto daqui</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>A área de trabalho não tem um programa para isto. Em vez disso, o caminho pode ser copiado.</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>O conda real não executou este comando</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>O conda real terminou com um erro</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>Ele não disse nada.</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>sinal {name}</translation>
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
        <translation>Sobre o Conda Privacy</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>Mostra o que o conda informa aos servidores de pacotes e permite mudar isso.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versões e licenças</translation>
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
        <translation>Comparação do arquivo antes e depois</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>O que mudar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>Fazer uma alteração</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>Salvar esta alteração</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>Verificar com o conda real</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>Todos os ambientes</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>Verificar também a telemetria de pacotes</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>Uma segunda execução, como se consultasse o servidor da Anaconda; ele não é contatado.</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>Verificar também o conda-express, que se instala sozinho</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Andamento da verificação</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>Copiar o relatório, IDs ocultos</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desatualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>Mais %n resultado está no relatório.</numerusform>
            <numerusform>Mais %n resultados estão no relatório.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>O relatório está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>A prévia dizia</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>Isto chegou</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n parte é igual.</numerusform>
            <numerusform>%n partes são iguais.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>O que foi exibido</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
            <numerusform>Isto executa %1, %n vez, com um servidor dentro deste programa. Nenhum outro servidor é contatado.</numerusform>
            <numerusform>Isto executa %1, %n vezes no total, com um servidor dentro deste programa. Nenhum outro servidor é contatado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>Isto executa %1, %n vez, com um servidor dentro deste programa.</numerusform>
            <numerusform>Isto executa %1, %n vezes no total, com um servidor dentro deste programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>As variáveis de proxy também levam a ele; não se sabe se outros clientes (%1) as respeitam nem quais arquivos criam.</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>O conda não cria nem altera nenhum arquivo seu.</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>Nenhum arquivo seu é criado ou alterado.</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>O próprio conda criará %n arquivo para os IDs aleatórios: %1.</numerusform>
            <numerusform>O próprio conda criará %n arquivos para os IDs aleatórios: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1, telemetria de pacotes</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>Corresponde à prévia</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>Difere da prévia</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>Não envia IDs aleatórios</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>Envia IDs aleatórios</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>Configurações ou IDs aleatórios mudaram desde então. Verifique de novo para ter certeza.</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>A prévia estava errada. É um erro deste programa: relate-o, por favor. O relatório abaixo não contém IDs aleatórios.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>Conforme o previsto: %1 de %n resultado; o restante não pôde ser verificado.</numerusform>
            <numerusform>Conforme o previsto: %1 de %n resultados; os demais não puderam ser verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>%n resultado, conforme o previsto.</numerusform>
            <numerusform>Todos os %n resultados estão conforme o previsto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>Cancelado. O comando pode ser executado de novo.</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>O conda real não executou este comando. %1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>O conda real terminou com um erro: %1</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>As partes chegam em outra ordem.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1: chegou %2.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1: estava previsto %2.</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1: estava previsto %2, chegou %3.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>%1 enviou exatamente o que a prévia mostra.</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>%1 enviou exatamente o que a prévia mostra, em todas as %2 solicitações.</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>Como indica a prévia, %1 enviou sua telemetria de pacotes.</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>Como indica a prévia, %1 não enviou sua telemetria de pacotes.</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>O que %1 enviou difere da prévia.</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>%1 não envia IDs aleatórios.</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>%1 não enviou nenhum ID aleatório. Não há prévia com que comparar.</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 envia IDs aleatórios: %2.</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>A configuração está desativada, mas %1 envia IDs aleatórios: %2.</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>%1 deveria parar com um erro, mas solicitou pacotes.</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>%1 parou antes de solicitar qualquer coisa, como previsto. %2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>%1 não terminou a tempo e foi encerrado.</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>%1 escrevia sem parar e foi encerrado.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>Não foi possível iniciar %1: %2.</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>%1 fechou de forma inesperada antes de solicitar qualquer coisa (%2).</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>%1 fez uma pergunta, por exemplo sobre uma senha ou uma licença, que ninguém responde durante uma verificação.</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>%1 começou uma solicitação e não a terminou.</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>%1 consultou apenas outros servidores, e a verificação recusou isso.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>%1 terminou sem solicitar nada.</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>%1 terminou sem solicitar nada. Última mensagem: %2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>Outra verificação ainda está em andamento.</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>Não foi possível preparar a verificação: %1.</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>%1 define proxy_servers. O conda enviaria suas solicitações por esse proxy, portanto a verificação não é executada.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>%1 não pode ser lido, portanto pode indicar um proxy que o conda usaria. A verificação não é executada.</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>Com um valor que o conda não entende, nada é adicionado aqui; muitos outros comandos param com um erro.</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>Ele também tentou acessar %1. Isso foi recusado; nada saiu deste computador.</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>Pelo menos uma de suas solicitações não chegou a terminar.</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>Depois disso, ele fechou de forma inesperada (%1).</translation>
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
        <translation>Letras grandes (F11)</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>Ver o computador de prática</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Verificar com o conda real</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>Abrir uma lição…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>Salvar o material…</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>Tudo o que está errado na lição %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>Lições (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>Registros (*.log *.log.* *.txt *.gz);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>Ler o registro de um servidor</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Página da web (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Salvar o material</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>Executar o próximo comando</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>Ativar os dados de uso</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>Desativar os dados de uso</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>Voltar à configuração padrão</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>Excluir todos os IDs aleatórios</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>Excluir o ID aleatório do cliente</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>Excluir os IDs aleatórios dos ambientes</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>Deixar passar um dia</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>Copiar o disco para outro computador</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>Ocultar os IDs aleatórios no registro</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>Mostrar novamente os IDs aleatórios no registro</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>Quantas instalações do conda há por trás de um endereço?</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>Um computador permanente ou uma tarefa executada uma só vez?</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>A base ou outro ambiente?</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>Nova instalação ou atualização?</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>Quem tem a versão vulnerável e quem já a substituiu?</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>Instalações por trás de %1</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>Instalações em todo o registro</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>Vistas em dois dias ou mais</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>Vistas em um só dia</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>Solicitações feitas para um ambiente base</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>Novas instalações do pacote</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>Atualizações do pacote</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>Instalações com a versão vulnerável</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>Substituída desde então</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>%1% a mais</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>%1% a menos</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>Outros problemas neste arquivo: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>Instalações de cada uma</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>Ambientes em cada instalação</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>Tarefas diárias de um serviço de compilação</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>Compartilham um endereço (porcentagem)</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>Cópias de um mesmo disco</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>Desativado (porcentagem)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>Acaso (semente)</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>Na realidade</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>Com IDs aleatórios</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>Sem IDs aleatórios</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>Linhas: %1. Endereços: %2.</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>Não compreendidas: %1, por exemplo a linha %2.</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>De outros programas, e deixadas de fora: %1.</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>Deixadas de fora porque há instalações demais: %1.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>O que o servidor anota</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>%1 real</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>O que um servidor pode saber</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>O mesmo como comando</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>As variáveis têm a última palavra sobre todo arquivo que não esteja marcado como definitivo. O comando próprio do conda funciona depois que o complemento da configuração é instalado.</translation>
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
        <translation>Dois comandos, dois ambientes</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>Ainda não há outro ambiente para comparar.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>Não é possível saber o que seria enviado enquanto isto não for corrigido.</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>Nenhum ID aleatório é enviado, portanto estas partes não relacionam um comando com o outro.</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>Apenas um dos dois leva IDs aleatórios: no outro a configuração é diferente.</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>A parte c/ é igual nos dois, portanto um servidor pode saber que uma mesma pessoa os enviou. e/ distingue os ambientes; s/, as execuções.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>A parte s/ mudou; as outras continuam iguais. Um servidor pode saber que se trata da mesma pessoa.</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>Uma execução antes</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>Duas execuções antes</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>Novo ID</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>Remover ID</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>Copiar linha, ID oculto</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>Ativar só aqui</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>Desativar só aqui</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Como em todo lugar</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>Buscar por nome ou caminho</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>Buscar ambientes</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Mostrar IDs</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>Busca de ambientes</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar a busca</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar novamente</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>Nenhum ambiente contém isto no nome ou no caminho.</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>Nenhum conda foi encontrado, portanto não há ambientes para mostrar. Após a instalação, pressione F5.</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>Buscando ambientes…</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>Há apenas a base. “conda create -n NOME” cria um ambiente.</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · bloqueado</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Ordenar por “%1”</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>ID aleatório (e/)</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>Configuração aqui</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>ID criado</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>Não há ID aleatório aqui.</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>A pasta não existe mais</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>O link não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>Não pode ser consultado</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Não responde</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>Como em todo lugar</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>Ativada aqui</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>Desativada aqui</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>O conda para aqui</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>ID aleatório</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>%1 envia:</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>Ambientes: %1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>Ambientes: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>Os ambientes que este conda conhece:</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>O que um servidor pode saber?</translation>
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
        <translation>Lido: %1 de %2</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>Fazer com que cada vez mais pessoas desativem</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>Voltar à turma inventada</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>Quem está na turma</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>Ler o registro de um servidor…</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Salvar a imagem…</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>Salvar a tabela…</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>Uma turma inventada. “Na realidade” é o que só a simulação sabe; as outras linhas são tudo o que está no registro do servidor.</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>O registro %1:</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1% desativado</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>%1, enquanto cada vez mais pessoas desativam</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>Mostra o que a próxima execução do conda envia</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>O conda trabalha neste ambiente:</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Mostrar IDs</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Copiar, IDs ocultos</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>Copiar com IDs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>A parte s/ é nova. As outras continuam iguais.</translation>
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
        <translation>%1 de %2 caracteres; o restante é cortado</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 de no máximo %2 caracteres</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>pelo menos %1 de no máximo %2 caracteres</translation>
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
        <translation>pt_BR</translation>
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
        <translation>Alterações feitas aqui antes</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>Nada foi alterado com o Conda Privacy ainda.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>Instalação do conda</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>Ele trabalha com os arquivos do computador de prática e consulta um servidor dentro deste programa. Nenhum outro servidor é contatado.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>Lendo a lição…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>Executar os comandos com o %1 real</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 está em execução…</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Mostrar a solução</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>A lição terminou</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>Não há etapa depois desta.</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>Não há etapa antes desta.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>O que o servidor anota</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>Nenhuma solicitação contém estas letras.</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>Nada ainda. Execute um comando da lição, e suas solicitações aparecerão aqui.</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>Filtro, ex.: c/16lU</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>Mostrar apenas as solicitações que contêm estas letras</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>Como se todo mundo tivesse desativado</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>O user agent completo da linha escolhida, ou da mais recente:</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>IDs aleatórios</translation>
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
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>Sobre o Conda Privacy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>OnAndOffCard</name>
    <message>
        <source>With the setting on and off</source>
        <translation>Com a configuração ativada e desativada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>vale agora</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>User agent, configuração: %1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>As partes riscadas são omitidas. As versões e aau/ são enviadas em ambos os casos.</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>Não há diferença: o complemento anaconda-anon-usage não está em uso.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>O que é mostrado aqui é de antes.</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>Não é possível ler as configurações do conda agora</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Atualizar (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>Versões do conda, do Python e do sistema</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>Versão do complemento</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>Seu ID neste computador</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>ID desta execução</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID do ambiente</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Sua conta da Anaconda</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>ID do instalador</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>ID da sua organização</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>ID deste computador</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>Uma parte desconhecida</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>O próprio conda as envia com cada solicitação.</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>Enviada mesmo quando a configuração está desativada.</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>O mesmo para todos os seus ambientes neste computador.</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>Novo a cada execução do conda; nunca é salvo.</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>Diferente para cada ambiente; não contém o nome dele.</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>Diz qual conta está conectada. Não é anônimo.</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>Deixado pelo instalador do conda.</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>Colocado ali por um administrador.</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>Colocado ali por um administrador; o mesmo para todas as pessoas daqui.</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>Este programa não sabe o que ela significa.</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>sempre</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>O que se vê aqui é um exemplo.</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>criado na memória</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>Ainda não criado</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>De outro computador</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Curto demais</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Inválido</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>Ainda não criado: o conda o cria na próxima execução.</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>Copiado de outro computador: o conda o substitui na próxima execução.</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>Curto demais: o conda o substitui na próxima execução.</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>O arquivo não pode ser lido a partir desta conta.</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>O conda não tem permissão para gravar ali, portanto omite esta parte.</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>Contém caracteres que não podem estar em uma solicitação.</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>Não foi criado pelo conda, que o envia mesmo assim.</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>Mostra a pasta</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>Lugar (o mais alto primeiro)</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>Abrir o arquivo %1</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>Mostrar menos lugares</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>Mostrar todos os lugares</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>Computador de prática</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>Prévia em tempo real</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>Mostrar IDs</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>Copiar, IDs ocultos</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>Verificar com o conda real</translation>
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
        <translation>Nada foi alterado nesta janela que possa ser desfeito. As alterações anteriores estão em “Arquivos de configuração”.</translation>
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
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>Informações básicas do cliente</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Sua conta da Anaconda</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>IDs fornecidos por um administrador</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Sinal de ativação</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Lista de pacotes e comandos</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Nome de usuário e do computador</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Relatórios de erros</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>Login na Anaconda</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>O que um servidor vê por si só</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>Versões do conda, do Python e do sistema. Toda solicitação as leva; o conda não tem um interruptor para elas.</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>A parte a/ diz qual conta está conectada. Ela não é anônima e depende do interruptor acima.</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>IDs do instalador, da organização e deste computador, se alguém os tiver colocado ali. Eles dependem do interruptor acima.</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>Uma pequena solicitação cada vez que um ambiente é ativado.</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>O conda-anaconda-telemetry adiciona os pacotes instalados, os canais, as palavras buscadas e os comandos de instalação.</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>O anaconda-ident adiciona seu nome de usuário, o nome do computador e o do ambiente, ou códigos criados a partir deles. Isto não é anônimo.</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>Quando o conda fecha de forma inesperada: o comando, o erro e dados sobre o computador.</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>Todos os IDs aleatórios, no momento do login. O interruptor acima não muda isto.</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>Seu endereço de internet, a hora e os arquivos solicitados.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Pergunta antes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Nenhum aqui</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versões</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>IDs aleatórios</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>lista de pacotes</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>ativações</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>seu nome e o deste computador</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>relatórios de erros</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>%1 é somente leitura ou pertence a outra conta.</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>Antes é preciso corrigir %1.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Perguntar antes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Vai para: %1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(novo)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>Versão instalada: %1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>Trazido por: %1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>Nome da configuração: %1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>Outras coisas que o conda pode enviar</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>Cada servidor também vê seu endereço de internet, a hora e os arquivos solicitados.</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>As configurações não indicam nenhum canal em um servidor, por isso o conda só consulta os canais indicados em um comando.</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>IDs aleatórios nas solicitações</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>Lista de pacotes e comandos</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>Sinal de ativação</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>Nome de usuário e do computador</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>Relatórios de erros</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>perguntar antes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>O que é enviado…</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>Enviar sempre</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>Nunca enviar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>Ativar para um servidor…</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variável de ambiente</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>O arquivo que a variável CONDARC indica</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>Este ambiente</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>Este conda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>o arquivo não existe</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>não a menciona</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>um valor que o conda não entende</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>ignorado por inteiro pelo conda</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>o conda não consegue iniciar</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>o conda não lê isto</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definida</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>ignorada pelo conda</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>não entendido</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>faz o conda parar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sem efeito</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>anulado por outro</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>última palavra</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>linha %1, última palavra</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>para você</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>para este ambiente</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>para este conda</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>para este computador</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>Se “%1” voltar ao padrão em %2</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>Se “%1” for definido como %2 em %3</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Digite primeiro o endereço do servidor.</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>Digite primeiro o que deve ser enviado.</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>Isto não pode ser salvo</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>Só isto não mudaria nada</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>O conda não lê este arquivo, portanto vale o padrão.</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>A variável %1 continuaria tendo a última palavra.</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>%1 continuaria tendo a última palavra.</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>O arquivo fica como está.</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>O arquivo já diz isso; nada mudaria.</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>O arquivo ainda não existe e seria criado.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>Nada mais muda no arquivo: comentários, ordem e espaçamento ficam como estão.</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>Shell, até que seja fechado</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>PowerShell, até que seja fechado</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>Serviço de CI (YAML)</translation>
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
        <translation>Adicionar IDs aleatórios às solicitações do conda</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Lendo as configurações do conda…</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>Cabeçalhos da telemetria de pacotes</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>O conda-anaconda-telemetry os adiciona a cada solicitação aos servidores da Anaconda. Ele tem um interruptor próprio, na primeira página.</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>Estes seriam adicionados se a telemetria de pacotes estivesse ativada.</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>O complemento conda-anaconda-telemetry não está instalado, portanto não há nenhum.</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>Não é possível saber se são adicionados enquanto isto não for corrigido.</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>Composto para %1 a partir do ambiente ativo. Os pacotes virtuais da placa de vídeo e do processador só são conhecidos quando o conda é executado.</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>O comando e a versão do conda-build</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>Seus canais</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>Dados sobre o computador</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>Todos os pacotes do ambiente ativo</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>O que se pede para instalar</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
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
        <translation>%1, não enviado: %2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(novo)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>Nenhum conda encontrado</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>Sem o conda não há solicitações para mostrar. A busca foi feita no PATH e nas pastas habituais. Após a instalação, pressione F5.</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>Ver na sala de aula</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>Lendo as configurações do conda…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Arquivos de configuração</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Sala de aula</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>O que o conda informa aos servidores de pacotes sobre este computador.</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>Cada parte do cabeçalho, o que significa e de onde vem.</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>Cada ambiente tem seu próprio ID aleatório. Olhar aqui nunca cria nenhum.</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>O conda lê estes lugares; o mais alto que define um valor decide.</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>Um computador de prática dentro desta janela. Nada aqui afeta seus arquivos reais.</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>O que cada página mostra e o que se pode fazer nela.</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>Nenhum conda encontrado</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>O conda não consegue iniciar</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>Não é possível saber o que o conda envia</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>O conda para com um erro</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>Nenhum conda foi encontrado neste computador</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>O conda não adiciona IDs aleatórios</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>O conda adiciona IDs aleatórios às suas solicitações</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>O conda não adiciona IDs aleatórios às suas solicitações</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>A busca foi feita no PATH e nas pastas habituais. Ainda assim você pode escolher: sua escolha fica guardada para o conda que você instalar depois.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>O complemento %1, que os adicionaria, não está instalado. Se for instalado depois, ficará %2.</numerusform>
            <numerusform>O complemento %1, que os adicionaria, não está instalado. Se for instalado depois, ficará %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>Este conda é antigo demais para carregar o complemento que os adicionaria.</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>O conda está configurado para não carregar complementos, nem o que os adicionaria.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>Este é o padrão, porque o conda ignora um arquivo de configuração que não consegue ler.</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>Ninguém escolheu isto: é o padrão, porque nenhum arquivo de configuração o define.</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>A variável de ambiente %1 define isto.</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>Exigido por %1, que está marcado como definitivo.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>Definido para todas as pessoas neste computador em %1.</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>Definido para esta instalação do conda em %1.</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>Definido só para este ambiente, em %1.</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>Definido em %1, o arquivo que a variável CONDARC indica.</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>Você ativou isto em %1. Continuará ativado se você reinstalar o conda.</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>A busca foi feita no PATH e nas pastas habituais.</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>Você desativou isto em %1. Continuará desativado se você reinstalar o conda.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>O conda não consegue iniciar com este arquivo de configuração</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>Até que ele seja corrigido, todo comando do conda termina com um erro. O Conda Privacy não muda nada em um arquivo que não pode ser lido.</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>Um arquivo de configuração é grande demais para ser lido aqui</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>Mesmo assim, o conda talvez o leia. Reduza-o, e as configurações dele aparecerão aqui.</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>O conda não entende uma configuração</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>Os comandos que precisam dela terminam com um erro até que a linha seja corrigida.</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>O conda não consegue ler %1 e ignora o arquivo até que isso seja corrigido: %2.</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>Um arquivo de configuração não tem efeito</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>Sua escolha não tem efeito</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>Definido por uma variável</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>A variável %1 tem a última palavra. Enquanto ela estiver definida, sua escolha em ~/.condarc não tem efeito. Para escolher aqui, remova-a de onde ela é definida, por exemplo de um arquivo de inicialização do seu shell, e inicie este programa de novo.</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>Definido em outro lugar</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>%1 tem a última palavra sobre sua escolha em ~/.condarc.</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gerenciado</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>Quem administra este computador exige isto em %1.</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>Quem administra este computador exige isto em %1. Sua própria escolha em ~/.condarc não tem efeito.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>Sua escolha não pode ser salva</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>%1 é somente leitura ou pertence a outra conta. O interruptor volta a funcionar quando você puder gravar neste arquivo.</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Mostrar a linha %1</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>Sem o conda não há solicitações para mostrar.</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>Não é possível saber o que seria enviado enquanto isto não for corrigido.</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>Apenas versões são enviadas: nenhum complemento adiciona IDs aleatórios.</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>As partes coloridas são adicionadas. A parte s/ é nova a cada execução.</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>As partes riscadas não são enviadas. A marca aau/ permanece.</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Isto se refere ao %1 em %2.</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>O %1 em %2 adiciona IDs aleatórios.</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>O %1 em %2 não adiciona IDs aleatórios.</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>Há um problema nas configurações do %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Desativado só em %n ambiente: %1.</numerusform>
            <numerusform>Desativado só em %n ambientes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>Ativado só em %n ambiente: %1.</numerusform>
            <numerusform>Ativado só em %n ambientes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>O conda para com um erro em %n ambiente: %1.</numerusform>
            <numerusform>O conda para com um erro em %n ambientes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>O ID aleatório foi alterado.</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>Ativado. Salvo em %1.</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>Desativado. Salvo em %1.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>Salvo em %1, mas outro lugar tem a última palavra.</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>O ID aleatório voltou a ser o de antes.</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>Desfeito. %1 está como antes.</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>Este é o computador de prática. Nada aqui afeta seus arquivos reais.</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>Mostra o que o conda informa aos seus servidores de pacotes sobre este computador.</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>Começar por esta página: %1.</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>Salvar nesta pasta uma imagem de cada página, ou da que for indicada.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>Ver um computador de prática em uma pasta temporária.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>Terminar quando a janela tiver sido desenhada.</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>Escrever o que acontece na saída padrão.</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>Não há página chamada “%1”. As páginas são: %2.</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>Não há tela para uma janela aqui. “conda-privacy” diz o mesmo em forma de texto.</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>A tela está escura. B mostra a lição de novo.</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
</TS>
