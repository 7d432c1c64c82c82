<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>无法得知您是否已登录</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>登录信息保存在本程序不查看的位置。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>需要先撤销之后对 {setting} 的更改。</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>此后该行已被编辑过。</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>该文件不再设置 {setting}。</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>该文件现在将 {setting} 设置为 {value}。</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what}此更改曾删除该设置。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what}此更改曾写入“{value}”。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>此更改无法撤销</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>更改记录中没有这项更改。</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>用本程序所做的更改中，已没有可以撤销的。</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>此前已撤销过。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>此更改已撤销</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>无法写入更改记录</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>更改必须先被记录，但无法记录到 {where}：{reason}。</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>应为单个值的位置出现了列表或映射</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>“{value}”既不表示开启，也不表示关闭</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>只允许空格的位置出现了制表符</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>不该出现“:”的位置有“:”，或某一行缩进过多</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>某一行的名称后缺少“:”</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>某一行的缩进与前后行不同</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>某个以“%”开头的行不是 YAML 所规定的</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>以“!”开头的标签书写不正确</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>“&amp;”或“*”之后没有名称，或名称含有错误字符</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>“|”或“&gt;”之后有不该出现的内容</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>某个值与其标签所示的类型不符</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>某个值以必须加引号的字符开头</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>“?”出现在不该出现的地方</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>“-”出现在不该出现的地方：列表须另起一行</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>“|”或“&gt;”之后的文本首行缩进与其余各行不同</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>双引号内的“\”之后有在此处没有意义的内容</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>引号或括号没有闭合</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>引号之间有一行“---”或“...”</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>括号中的“:”之后需要一个空格</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>某一行与其上方的内容不衔接</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>在结束文件的“...”之后还有内容</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>其中有两行以 %YAML 开头</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>其 %YAML 行所写的版本不是 1.1 或 1.2</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>两行以 %TAG 开头的内容使用了相同的名称</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>某个标签以没有任何 %TAG 行说明的名称开头</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个值</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>其中有多个文档，由一行“---”隔开</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>它引用了不存在的锚点</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>应为名称之处出现了列表或映射</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>“&lt;&lt;”之后既不是映射也不是映射列表</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>标记为 !!binary 的值不是 base64 编码</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>标记为日期的值不是日期</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>某个值带有 conda 不认识的、以“!”开头的标签</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>不是有效的 YAML；解析器的原话：{said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>超过 {count} KiB 的文本</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>超过 {count} 个未闭合的括号</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>其列表或映射嵌套过深</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>它的解析器无法处理这一行中的注释</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>其中有一个值无法理解</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>它不是由“名称: 值”形式的行组成的</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>超过 {count} 个值</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>它包含 conda 不接受的类型的值</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>一个超过 {count} 位的数字</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>它包含 YAML 不允许的字符</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>其中同一个名称出现了两次</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>它不是有效的 YAML</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>conda 无法读取它，因此忽略整个文件：{reason}。</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>conda 忽略此文件</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>有此文件时 conda 无法启动</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>conda 执行任何命令都会因错误而停止：{reason}。</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>其文本不是 UTF-8</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>其文本不是 conda 读取时所用的 Windows 代码页</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>它含有{what}，因此未被读取，也无法得知 conda 会如何处理它。</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>此文件太大</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what}请先用文本编辑器修正；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what}请先用文本编辑器修正第 {line} 行；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what}请在第 {line} 行处只保留其中一个；没有更改任何内容。</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>此值来自合并</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>它位于第 {line} 行用“&lt;&lt;”合并的映射中，因此没有可单独删除的一行。请改为将它设置为开启或关闭，或者编辑该合并。</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>此文件不包含设置</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>其中只有一个单独的值，而不是“名称: 值”形式的行。请先删除该值；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>{name} 在此处不包含设置</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>第 {line} 行给 {name} 的值不是映射，因此无法在其中设置任何内容。请先删除该值；没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>此值无法单独更改</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where}通过锚点、别名或注释与其他设置相连，因此其他设置也会随之改变。请先用文本编辑器将它们分开；没有更改任何内容。</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>conda 无法理解此值</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>conda 在需要 {name} 时会因错误而停止：{reason}。</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>conda 会因错误而停止：以下是同一设置的不同名称：{names}。</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>此设置在这里出现了两次</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>只要设置了 CONDA_PLUGINS，conda 就不会查看 {name}。</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>conda 忽略此变量</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>由于变量 {name} 的名称，conda 会因错误而停止。</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>conda 无法理解某个变量</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>conda 读取的内容取决于当前文件夹</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>变量 {name} 为空或是相对路径，因此 conda 会在其启动的文件夹中查找。</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>conda 执行任何命令都会因错误而停止：变量 {name} 指向一个不存在的账户的主文件夹。</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>无法读取环境列表</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>常用文件夹以外的环境未显示。</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>此环境已不存在</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>conda 的环境列表中有它，但此文件夹中现在没有环境。</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>此链接没有目标</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>环境中有一个链接，但它指向的内容不存在。</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>无法查看此文件夹</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>无法从此账户得知 conda 会为它发送什么。</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>此文件夹没有响应</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>它可能位于当前不可用的网络驱动器上。</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>您对此环境只有读取权限</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>只有管理员可以更改它的设置和随机 ID。</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>另一个环境使用了此名称</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>该名称指向另一个环境，因此 conda 只能通过路径访问此环境。</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>此名称包含无法显示的字符</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>显示名称时，这些字符会被替换。</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>操作系统不允许打开它：{reason}。</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>设置文件应在的位置上是文件夹、管道、套接字或设备。</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>它超过 {count} KiB，设置文件不需要这么大，因此未被读取。</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>这里没有 conda</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>此文件夹中没有 conda-meta/conda-….json，因此其中未安装 conda。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>“名称: 值”形式的行</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>conda 在需要 {name} 时会因错误而停止：此处应为{wanted}。</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>conda 在这台计算机上不读取 {path}。</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>conda 读取的位置都没有设置它，因此采用默认值。</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>改由环境变量 {name} 决定。</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>最终由以下位置决定：{where}。</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>改由以下位置决定：{where}。</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
    <message>
        <source>{path}</source>
        <translation>{path}</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path} 第 {line} 行</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>其名称不以 .yml 或 .yaml 结尾，也不是“condarc”</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>无法列出此文件夹的内容</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>conda 会跳过它，本程序也是：{reason}。</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>它是管道、套接字或设备</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what}conda 执行任何命令都会因错误而停止。</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>conda 不读取此文件</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>conda 会跳过它：{reason}。</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>无法从中读取任何设置：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>{name} 不能是“{value}”。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>此设置不接受这样的值</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>此文件夹中没有环境。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>该文件夹已不存在</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>以下是同一设置的不同名称：{names}。请只保留其中一行；没有更改任何内容。</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>管理员可以用以下命令更改：{command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>0.7.4 之前的版本只在 info、config、install、create、uninstall、env create 和 search 命令中起作用。</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>它会发送到每个频道的服务器，而不仅是 Anaconda。</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>mamba 等非 conda 程序不会发送。conda-express 和 ana 读取相同的文件。</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>此处设置了变量 CONDA_NO_PLUGINS：只要它为真，conda 就不加载任何附加组件，也不发送这些内容。</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>此 conda 早于 23.7，不加载这种形式的附加组件。</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>conda 26.7 及更新版本在激活环境时不加载附加组件，因此不会发送激活信号。</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>此 conda 早于 24.9，在激活环境时不加载附加组件，因此不会发送激活信号。</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>0.6.0 之前的版本从不发送账户。</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>0.6.0 之前的版本没有激活信号。</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>它只发送到 Anaconda 的服务器。每个标头都会在固定长度处截断。</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>它有自己的开关：关闭使用数据不会改变它。</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>无论此设置为何，conda 26.1 及更新版本都不发送错误报告。</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>设置了 always_yes 时，conda 不经询问就会发送报告。</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>登录时会以 X-AAU-CLIENT 发送所有随机 ID，即使使用数据已关闭。</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>此处设置了变量 DO_NOT_TRACK，但 conda 及其附加组件会忽略它。</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>它由管理员放置，只应由管理员更改。</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>conda 每次运行都会重新生成它，从不保存。</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>它随您的 Anaconda 账户而定。退出登录即可停止。</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>它由安装程序放置。只应由管理员更改。</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>此文件夹中没有环境。</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>没有可移除的 ID。</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>它来自环境变量；请改为取消设置该变量。</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>此随机 ID 保持原样</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>此随机 ID 在请求中无效</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>它包含请求无法携带的字符，因此 conda 可能会出错。请新建一个。</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>此随机 ID 不是由 conda 创建的</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>它包含 conda 从不用于随机 ID 的字符。但 conda 仍会发送。</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>此 ID 被省略</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>管理员给定的 ID 最多可包含 36 个字母、数字、连字符和下划线。conda 不发送此 ID。</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>此随机 ID 太短</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>它少于 22 个字符。conda 会在下次运行时新建一个。</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>此随机 ID 属于另一台计算机</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>旁边的记录指向另一台计算机，例如复制主文件夹之后。conda 会在下次运行时新建一个。</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>conda 无法在此保存随机 ID</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>此账户没有在那里写入的权限，因此 conda 省略此随机 ID。</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>无法读取此随机 ID</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>如果可以在那里写入，conda 会新建一个；否则会省略它。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>随机 ID 应在的位置上是文件夹、管道、套接字或设备。conda 会省略它。</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>此随机 ID 不是文本</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>该文件不是 UTF-8。如果可以在那里写入，conda 会新建一个随机 ID。</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>没有剩余空间</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>磁盘已满或已达到使用限制。旧文件完好无损。</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>它已被删除或重命名，或者其所在的驱动器已被取出。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>文件在此期间已更改</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>另一个程序正在同时写入此文件。其内容未被覆盖；请重试。</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>不允许更改此内容</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>该文件或其文件夹是只读的或属于另一个账户。没有更改任何内容。</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>本应是文件夹的位置是一个文件。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>它占用文件的时间过长。没有更改任何内容；请重试。</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>它可能位于当前无法访问的网络上。没有更改任何内容。</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>它可能位于当前无法访问的网络上。无法得知更改最终是否已完成：请在它恢复响应后再次查看。</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>该文件夹没有响应</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>操作系统报告：{reason}。旧文件完好无损。</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>请在命令中应填写频道地址的位置写上 {placeholder}。</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>该命令没有指定频道</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>没有名为“{name}”的程序：它既不是一个路径，也不在 PATH 中。</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>未找到该程序</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} 是只有命令解释器才能运行的脚本，而此处不使用命令解释器。</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>该命令不是程序</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>在这台计算机上未找到 conda，因此没有可运行的内容。</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>未找到 conda</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>此文件不是访问日志</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>没有一行符合组合日志格式：地址、两个名称、[时间]、&quot;请求&quot;、状态、大小、&quot;来源&quot;和&quot;用户代理&quot;。</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>此日志已压缩</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>这是 {kind} 文件。请先解压，再打开其中的文件。</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>此日志未读到末尾</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>解压后远大于一般日志。请先解压并检查。</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>无法读取此日志</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>压缩文件已损坏，或缺少末尾。</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>无法打开该文件。没有更改任何内容。</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>命令以“conda”开头，后面是它要做的事</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>无法执行“{verb}”，只能执行 {known}</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>“{option}”之后缺少环境的名称</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>“{name}”不是由字母、数字、“.”、“_”和“-”组成的名称</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>“conda create”需要“-n”和一个不是“base”的名称</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>“conda search”不作用于任何环境</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>“conda {verb}”需要一个软件包的名称</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>“format”必须是 {format}。</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>步骤“{name}”已存在。</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>有“{key}”却没有“question”。</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>“answer”是选项的编号，1 到 {count}。</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>一个操作是一个词，或一个词加冒号及其对象。</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>“{name}”不是操作；已知的有 {known}。</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>此命令无法执行：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>“{name}”不是图示；已知的有 {known}。</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>“minutes”是 0 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>此文本超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>此文本包含控制字符。</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>此内容超过 {most} 个字符。</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>语言的写法如“en”或“pt-BR”。</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>此处最多可有 {most} 个 {what}，不能有 {count} 个。</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>此处应为“名称: 值”形式的行：{names}。</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>“{key}”在此处未知；已知的有 {known}。</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>“{key}”在这里出现了两次。</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>“{key}”为空。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少“{key}”。</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>此课程无法使用</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>“{name}”单独使用，不带“{object}”。</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>“{name}”之后应为 {known} 之一，而不是“{object}”。</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>该文件超过 {count} KiB，课程不需要这么大。</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>这是文件夹、管道、套接字或设备，而不是文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>该文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>这不是 YAML：{reason}。</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>这不是 YAML：不允许使用字符 {code}。</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>此处的列表或名称嵌套过深。</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>该文件的内容超出了一份课程所允许的数量。</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>练习计算机上没有环境“{name}”。</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>环境“{name}”已存在。</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>此命令现在无法执行</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>此群体无法模拟</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>{name} 是 {value}，但必须在 {least} 和 {most} 之间。</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>日志未写入</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>请选择另一个文件；现有文件绝不会被替换。</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>没有要跟踪的软件包</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>请给出其名称。</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>此操作在课堂中未成功</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>练习计算机之外没有受到任何影响。</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>Conda Privacy 内部出了问题</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>这是程序的缺陷。所显示的内容可能已过时。</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>无法从此处打开</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>桌面环境中没有可打开它的程序。可以改为复制其路径。</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>真实的 conda 没有执行此命令</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>真实的 conda 因错误而结束</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>它没有输出任何内容。</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>信号 {name}</translation>
    </message>
    <message>
        <source>code {name}</source>
        <translation>代码 {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation>关于 Conda Privacy</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>显示 conda 向软件包服务器告知的内容，并可更改。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · 已锁定</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation>更改前后的文件对比</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>进行更改</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>保存此更改</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>用真实的 conda 检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>同时检查软件包遥测</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>第二次运行，模拟向 Anaconda 的服务器发出请求；不会联系该服务器。</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>同时检查会自行安装的 conda-express</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>复制报告（隐藏 ID）</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>结果已过时</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>报告中还有 %n 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>预览显示</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>实际收到</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n 个部分相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>它输出的内容</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>这会针对本程序内部的服务器运行 %1，共 %n 次。不会联系其他服务器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>这会针对本程序内部的服务器运行 %1，共 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>代理变量也指向该服务器；其他客户端（%1）是否遵守这些变量、会创建哪些文件，尚不清楚。</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>conda 不会创建或更改您的任何文件。</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>不会创建或更改您的任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>conda 自身会创建 %n 个随机 ID 文件：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1，软件包遥测</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>与预览一致</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>与预览不同</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>不发送随机 ID</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>发送随机 ID</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>此后设置或随机 ID 有变化。请再次检查以确认。</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>预览有误。这是本程序的错误，请报告此问题。下面的报告不包含随机 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>%n 个结果中有 %1 个符合预期；其余的无法检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>全部 %n 个结果都符合预期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>已取消。可以再次运行该命令。</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>真实的 conda 没有执行此命令。%1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>真实的 conda 因错误而结束：%1</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>意外内容</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>各部分的顺序不同。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1：收到 %2。</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1：预期 %2。</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1：预期 %2，收到 %3。</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>%1 发送的内容与预览显示的完全一致。</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>%1 在全部 %2 个请求中发送的内容与预览显示的完全一致。</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>%1 发送了软件包遥测，与预览所述一致。</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>%1 没有发送软件包遥测，与预览所述一致。</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>%1 发送的内容与预览不同。</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>%1 不发送随机 ID。</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>%1 未发送随机 ID。没有可供比较的预览。</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 发送随机 ID：%2。</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>该设置已关闭，但 %1 发送随机 ID：%2。</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>预期 %1 会因错误而停止，但它请求了软件包。</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>%1 在请求任何内容之前停止，符合预期。%2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>%1 未能及时结束，已被终止。</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>%1 不停地输出，已被终止。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>%1 在请求任何内容之前崩溃（%2）。</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>%1 提出了一个问题（例如要求输入密码或接受许可证），检查期间无人回答。</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>%1 开始了一个请求，但没有完成。</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>%1 只向其他服务器发出了请求，检查拒绝了这些请求。</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>%1 没有请求任何内容就结束了。</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>%1 没有请求任何内容就结束了。最后的输出：%2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>另一项检查仍在运行。</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>无法准备检查：%1。</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>%1 设置了 proxy_servers。conda 的请求会通过该代理发送，因此不运行检查。</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>无法读取 %1，其中可能指定了 conda 会使用的代理。不运行检查。</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>遇到 conda 无法理解的值时，此处不会添加任何内容；许多其他命令会因错误而停止。</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>它还尝试连接 %1。该连接被拒绝；没有内容离开这台计算机。</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>它至少有一个请求没有完成。</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>随后它崩溃了（%1）。</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · 已锁定</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation>大字体（F11）</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>查看练习计算机</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>用真实的 conda 检查</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>保存讲义…</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>课程 %1 的所有问题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>课程 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>日志 (*.log *.log.* *.txt *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>读取服务器日志</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>运行下一条命令</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>开启使用数据</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>关闭使用数据</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>删除所有随机 ID</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>删除客户端的随机 ID</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>删除环境的随机 ID</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>让一天过去</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>将磁盘复制到另一台计算机</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>隐藏日志中的随机 ID</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>重新显示日志中的随机 ID</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>一个地址背后有多少个 conda 安装？</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>长期使用的计算机，还是只运行一次的任务？</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>基础环境还是其他环境？</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>新安装还是更新？</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>谁在使用存在漏洞的版本，谁已经修复？</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>%1 背后的安装</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>整个日志中的安装</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>在两天或更多天出现</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>只在一天出现</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>为基础环境发出的请求</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>该软件包的新安装</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>该软件包的更新</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>使用存在漏洞的版本的安装</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>此后已修复</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>多出 %1%</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>少了 %1%</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>此文件中的其他问题：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>每人的安装数</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>每个安装的环境数</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>构建服务每天的任务数</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>共用一个地址（百分比）</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>同一磁盘的副本数</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>已关闭（百分比）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>随机（种子）</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>有随机 ID</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>没有随机 ID</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>行数：%1。地址数：%2。</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>无法理解：%1，例如第 %2 行。</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>来自其他程序，已略去：%1。</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>因安装过多，已略去：%1。</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>服务器记录的内容</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>真实的 %1</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>服务器能知道什么</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>变量优先于所有未标记为最终的文件。安装该设置的附加组件后，conda 自己的命令才能使用。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation>两条命令，两个环境</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>还没有其他环境可供比较。</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>在修复之前，无法得知会发送什么。</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>不发送随机 ID，因此这些部分不会将两者联系起来。</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>两者中只有一个带有随机 ID：那里的设置不同。</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>c/ 部分在两者中相同，因此服务器可以知道它们来自同一个人。e/ 区分环境，s/ 区分各次运行。</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>s/ 部分变了，其他部分没有变。服务器可以知道仍是您。</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>前一次运行</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>再前一次运行</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>新建 ID</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>移除 ID</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>复制行（隐藏 ID）</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>仅在此处开启</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>仅在此处关闭</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>与全局相同</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>按名称或路径搜索</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>搜索环境</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>显示 ID</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>正在查找环境</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>没有名称或路径包含此内容的环境。</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>未找到 conda，因此没有可显示的环境。安装后请按 F5。</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>正在查找环境…</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>只有基础环境。“conda create -n NAME”可创建环境。</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · 已锁定</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>按“%1”排序</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>随机 ID（e/）</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>此处的设置</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>ID 创建时间</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>这里没有随机 ID。</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>链接没有目标</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>与全局相同</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>此处开启</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>此处关闭</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>conda 在此停止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>随机 ID</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>%1 发送：</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>环境：%1 / %2</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>此 conda 知道的环境：</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有数字</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>服务器能知道什么？</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>已读取：%1 / %2</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>让越来越多的人关闭</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>回到虚构的班级</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>班级里有谁</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>读取服务器日志…</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>一个虚构的班级。“实际情况”只有模拟程序知道；其他行是服务器日志中的全部内容。</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>日志 %1：</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1% 已关闭</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>%1（随着越来越多的人关闭）</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>新的运行</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>显示 conda 下次运行时发送的内容</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>conda 所操作的环境：</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>显示 ID</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>复制（隐藏 ID）</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>连同 ID 一起复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>s/ 部分是新的。其他部分保持不变。</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation>共 %2 个字符中的 %1 个；其余被截去</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>至少 %1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as in the name of its file of translations.</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>显示此页</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation>以前在此所做的更改</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>尚未用 Conda Privacy 更改过任何内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>conda 安装</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>它使用练习计算机的文件，并向本程序内的服务器请求。不会联系其他服务器。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>正在读取课程…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>用真实的 %1 运行命令</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 正在运行…</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>课程已结束</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>此步骤之后没有其他步骤。</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>此步骤之前没有其他步骤。</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>服务器记录的内容</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>没有请求包含这些字符。</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>还没有内容。运行课程中的命令后，其请求会显示在这里。</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>筛选，例如 c/16lU</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>仅显示包含这些字符的请求</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>假设所有人都已关闭</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>所选行（或最新一行）的完整用户代理：</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>随机 ID</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一项更改</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>关于 Conda Privacy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
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
        <translation>设置开启和关闭时</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>用户代理，设置：%1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>带删除线的部分会被省略。无论哪种情况都会发送版本和 aau/。</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>没有区别：附加组件 anaconda-anon-usage 未在使用。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>这里显示的是之前的内容。</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>现在无法读取 conda 的设置</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>重新查看 (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>conda、Python 和系统的版本</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>附加组件的版本</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>您在这台计算机上的 ID</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>本次运行的 ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>环境的 ID</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>您的 Anaconda 账户</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>安装程序的 ID</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>您的组织的 ID</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>这台计算机的 ID</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>未知部分</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>conda 自身随每个请求发送这些内容。</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>即使设置关闭也会发送。</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>对您在这台计算机上的所有环境都相同。</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>每次运行 conda 都是新的；从不保存。</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>每个环境都不同；不包含环境名称。</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>说明登录的是哪个账户。这不是匿名的。</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>由 conda 的安装程序留下。</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>由管理员放置。</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>由管理员放置；对这里的所有人都相同。</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>本程序不知道它的含义。</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>始终</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>此处显示的是示例。</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>在内存中生成</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>尚未创建</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>来自另一台计算机</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已省略</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>尚未创建：conda 会在下次运行时创建。</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>从另一台计算机复制而来：conda 会在下次运行时替换。</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>太短：conda 会在下次运行时替换。</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>从此账户无法读取该文件。</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>conda 没有在那里写入的权限，因此省略此部分。</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>它包含请求无法携带的字符。</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>它不是由 conda 创建的，但 conda 仍会发送。</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>位置（优先级高的在前）</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>起决定作用</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>打开文件 %1</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>显示较少位置</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>显示所有位置</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>练习计算机</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>实时预览</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>显示 ID</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>复制（隐藏 ID）</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>用真实的 conda 检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Nothing was changed in this window that could be taken back. Earlier changes are listed under Settings files.</source>
        <translation>此窗口中没有可以撤销的更改。较早的更改列在“设置文件”下。</translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>客户端基本信息</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>您的 Anaconda 账户</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>管理员设置的 ID</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>激活信号</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>软件包列表和命令</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>用户名和计算机名</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>登录 Anaconda</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>服务器本来就能看到的内容</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>conda、Python 和系统的版本。每个请求都带有这些内容；conda 没有对应的开关。</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>a/ 部分说明登录的是哪个账户。它不是匿名的，并受上面的开关控制。</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>安装程序、组织和这台计算机的 ID（如果有人放置过）。它们受上面的开关控制。</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>每次激活环境时发送的一个小请求。</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>conda-anaconda-telemetry 会添加已安装的软件包、频道、搜索词和安装命令。</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>anaconda-ident 会添加您的用户名、计算机名和环境名，或由它们生成的代码。这不是匿名的。</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>conda 崩溃时：命令、错误以及关于计算机的信息。</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>登录时的所有随机 ID。上面的开关不会改变这一点。</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>您的互联网地址、时间和所请求的文件。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>此处没有</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>随机 ID</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>软件包列表</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>用户名和计算机名</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>%1 是只读的，或属于其他账户。</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>请先修复 %1。</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>发往：%1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(新)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>已安装的版本：%1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>由以下组件引入：%1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>设置名称：%1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>conda 可能发送的其他内容</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>发往何处</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>每个服务器还会看到您的互联网地址、时间和所请求的文件。</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>设置中没有指定服务器上的频道，因此 conda 只会访问命令中指定的频道。</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>请求中的随机 ID</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>软件包列表和命令</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>激活信号</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>用户名和计算机名</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>发送的内容…</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>始终发送</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>从不发送</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>为某个服务器开启…</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>变量 CONDARC 指定的文件</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>此环境</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>此 conda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>未提及此设置</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>conda 无法理解的值</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>被 conda 整个忽略</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda 无法启动</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>conda 不读取此处</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>被 conda 忽略</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>起决定作用</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>使 conda 停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>不起作用</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>被其他位置取代</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>最终决定</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>第 %1 行，最终决定</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>为您</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>为此环境</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>为此 conda</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>为这台计算机</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>如果在 %2 中将“%1”恢复为默认值</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>如果在 %3 中将“%1”设为“%2”</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>请先输入服务器地址。</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>请先输入要发送的内容。</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>无法保存此更改</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>仅此更改不会产生任何变化</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>conda 不读取此文件，因此采用默认值。</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>变量 %1 仍会起最终决定作用。</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>最终决定仍取决于 %1。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>文件保持不变。</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>文件中已是如此；不会有任何变化。</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>该文件尚不存在，将会创建。</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>文件中的其他内容不变：注释、顺序和空白均保持原样。</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>Shell（关闭前有效）</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>PowerShell（关闭前有效）</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>CI 服务（YAML）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Add random IDs to conda&apos;s requests</source>
        <translation>在 conda 的请求中添加随机 ID</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>正在读取 conda 的设置…</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>软件包遥测的标头</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>conda-anaconda-telemetry 会将这些内容添加到发往 Anaconda 服务器的每个请求中。它有自己的开关，位于第一页。</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>如果软件包遥测开启，就会添加这些内容。</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>附加组件 conda-anaconda-telemetry 未安装，因此没有内容。</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>在修复之前，无法得知是否会添加。</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>根据当前环境为 %1 生成。显卡和处理器的虚拟软件包只有在 conda 运行时才能得知。</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>命令和 conda-build 的版本</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>您的频道</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>关于计算机的信息</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>当前环境的所有软件包</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>请求安装的内容</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1 · 已锁定</translation>
    </message>
</context>
<context>
    <name>UserAgentView</name>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1，不发送：%2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(新)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>未找到 conda</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>没有 conda，就没有可显示的请求。已在 PATH 和常用文件夹中查找。安装后请按 F5。</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>在课堂中查看</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>正在读取 conda 的设置…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>conda 就这台计算机告知软件包服务器的内容。</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>标头的每个部分、其含义和来源。</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>每个环境都有自己的随机 ID。在此查看绝不会创建 ID。</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>conda 读取这些位置；设置了值的最高位置起决定作用。</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>此窗口内的练习计算机。此处的操作不会影响您的真实文件。</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>每个页面显示的内容以及可以进行的操作。</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>未找到 conda</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda 无法启动</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>无法得知 conda 会发送什么</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>conda 因错误而停止</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>在这台计算机上未找到 conda</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>conda 不添加随机 ID</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>conda 在请求中添加随机 ID</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>conda 不在请求中添加随机 ID</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>已在 PATH 和常用文件夹中查找。您仍可以选择：该选择会为以后安装的 conda 保留。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>用于添加随机 ID 的附加组件 %1 未安装。如果以后安装，它将为%2状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>此 conda 版本过旧，无法加载会添加这些 ID 的附加组件。</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>conda 被设置为不加载任何附加组件，包括会添加随机 ID 的附加组件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>这是默认值，因为 conda 会跳过无法读取的设置文件。</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>没有人做过选择：这是默认值，因为没有任何设置文件对此进行设置。</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>由环境变量 %1 设置。</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>由标记为最终的设置要求：%1。</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>为这台计算机上的所有人设置：%1。</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>为此 conda 安装设置：%1。</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>仅为此环境设置：%1。</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>在变量 CONDARC 指定的文件中设置：%1。</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>由您开启：%1。重新安装 conda 后仍保持开启。</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>已在 PATH 和常用文件夹中查找。</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>由您关闭：%1。重新安装 conda 后仍保持关闭。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>有此设置文件时 conda 无法启动</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>在修复之前，每条 conda 命令都会以错误结束。Conda Privacy 不会更改无法读取的文件。</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>某个设置文件太大，无法在此读取</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>conda 仍可能会读取它。将其缩小后，其中的设置会显示在这里。</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>conda 无法理解一项设置</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>在修复该行之前，需要此设置的命令会以错误结束。</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>conda 无法读取 %1，在修复之前会忽略该文件：%2。</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>一个设置文件不起作用</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>您的选择未生效</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>由变量设置</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>变量 %1 起最终决定作用。只要它已设置，您在 ~/.condarc 中的选择就不会生效。要在此处选择，请从设置它的地方（例如 shell 的启动文件）将其删除，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>在其他位置设置</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>最终决定取决于以下位置，而不是您在 ~/.condarc 中的选择：%1。</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>受管理</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>这台计算机的管理者要求这样设置：%1。</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>这台计算机的管理者要求这样设置：%1。您自己在 ~/.condarc 中的选择不会生效。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>您的选择无法保存</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>%1 是只读的，或属于其他账户。当您可以写入此文件时，就能再次使用开关。</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>显示第 %1 行</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>没有 conda，就没有可显示的请求。</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>在修复之前，无法得知会发送什么。</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>只发送版本：没有附加组件会添加随机 ID。</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>带颜色的部分是添加的内容。s/ 部分每次运行都是新的。</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>带删除线的部分不会发送。标记 aau/ 会保留。</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>这里说的是 %2 中的 %1。</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%2 中的 %1 添加随机 ID。</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%2 中的 %1 不添加随机 ID。</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%2 中的 %1 的设置有问题。</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>仅在 %n 个环境中关闭：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>仅在 %n 个环境中开启：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>conda 在 %n 个环境中因错误而停止：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>随机 ID 已更改。</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>已开启。保存在 %1 中。</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>已关闭。保存在 %1 中。</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存在 %1 中。</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>已保存在 %1 中，但最终由另一个位置决定。</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>随机 ID 已恢复原样。</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>已撤销。%1 已恢复原样。</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>这是练习计算机。此处的操作不会影响您的真实文件。</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>显示 conda 就这台计算机告知软件包服务器的内容。</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>从此页面开始：%1。</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>将每个页面（或指定的页面）的图片保存到此文件夹。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>查看临时文件夹中的练习计算机。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>窗口绘制完成后退出。</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>将发生的事情写到标准输出。</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>没有名为“%1”的页面。页面有：%2。</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>这里没有可显示窗口的屏幕。“conda-privacy”以文本显示同样的内容。</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>屏幕已变黑。按 B 重新显示课程。</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
</TS>
