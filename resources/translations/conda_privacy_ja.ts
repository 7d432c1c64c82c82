<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine-made, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Phrase</name>
    <message>
        <source>Whether you are signed in cannot be known</source>
        <translation>サインインしているかどうかを確認できません</translation>
    </message>
    <message>
        <source>The login is kept where this program does not look.</source>
        <translation>サインイン情報は、このプログラムが調べない場所に保存されています。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>A later change of {setting} has to be undone first.</source>
        <translation>先に、後から行われた {setting} の変更を元に戻す必要があります。</translation>
    </message>
    <message>
        <source>The line has been edited since.</source>
        <translation>その行は後から編集されています。</translation>
    </message>
    <message>
        <source>The file no longer sets {setting}.</source>
        <translation>このファイルは {setting} を設定しなくなりました。</translation>
    </message>
    <message>
        <source>The file now sets {setting} to {value}.</source>
        <translation>このファイルは現在 {setting} を {value} に設定しています。</translation>
    </message>
    <message>
        <source>{what} This change had removed the setting. Nothing was changed.</source>
        <translation>{what}この変更は、設定を削除したものでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>{what} This change had written “{value}”. Nothing was changed.</source>
        <translation>{what}この変更は、「{value}」と書き込んだものでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>This change cannot be undone</source>
        <translation>この変更は元に戻せません</translation>
    </message>
    <message>
        <source>The journal holds no such change.</source>
        <translation>変更の記録にそのような変更はありません。</translation>
    </message>
    <message>
        <source>No change made with this program is left to take back.</source>
        <translation>このプログラムで行った変更のうち、元に戻せるものは残っていません。</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>It has been undone before. Nothing was changed.</source>
        <translation>すでに元に戻されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>This change is already undone</source>
        <translation>この変更は元に戻されています</translation>
    </message>
    <message>
        <source>The journal cannot be written</source>
        <translation>変更の記録に書き込めません</translation>
    </message>
    <message>
        <source>A change has to be recorded first, and that is not possible in {where}: {reason}.</source>
        <translation>変更は先に記録する必要がありますが、{where} には記録できません: {reason}。</translation>
    </message>
    <message>
        <source>a list or a mapping stands where one value is expected</source>
        <translation>値が 1 つ必要な場所にリストまたはマッピングがあります</translation>
    </message>
    <message>
        <source>“{value}” is neither on nor off</source>
        <translation>「{value}」はオンでもオフでもありません</translation>
    </message>
    <message>
        <source>a tab stands where only spaces are allowed</source>
        <translation>空白しか使えない場所にタブがあります</translation>
    </message>
    <message>
        <source>a “:” stands where none belongs, or a line is indented too far</source>
        <translation>あってはならない場所に「:」があるか、行の字下げが深すぎます</translation>
    </message>
    <message>
        <source>a line has no “:” after its name</source>
        <translation>行の名前の後に「:」がありません</translation>
    </message>
    <message>
        <source>a line is not indented like those around it</source>
        <translation>行の字下げが前後の行と異なります</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>コンマまたは閉じ括弧がありません</translation>
    </message>
    <message>
        <source>a line that begins with “%” is not one that YAML knows</source>
        <translation>「%」で始まる行に、YAML で定められていないものがあります</translation>
    </message>
    <message>
        <source>a tag, which begins with “!”, is not written as it should be</source>
        <translation>「!」で始まるタグの書き方が正しくありません</translation>
    </message>
    <message>
        <source>after “&amp;” or “*” there is no name, or one with a wrong character</source>
        <translation>「&amp;」または「*」の後に名前がないか、使えない文字があります</translation>
    </message>
    <message>
        <source>something stands after “|” or “&gt;” that does not belong there</source>
        <translation>「|」または「&gt;」の後に、あってはならないものがあります</translation>
    </message>
    <message>
        <source>a value is not of the kind that its tag says</source>
        <translation>値がタグの示す種類ではありません</translation>
    </message>
    <message>
        <source>a value begins with a character that has to stand in quotation marks</source>
        <translation>引用符で囲む必要のある文字で値が始まっています</translation>
    </message>
    <message>
        <source>a “?” stands where none belongs</source>
        <translation>「?」があるべきでない場所にあります</translation>
    </message>
    <message>
        <source>a “-” stands where none belongs: a list begins on a line of its own</source>
        <translation>「-」があるべきでない場所にあります。リストは独立した行から始まります</translation>
    </message>
    <message>
        <source>a text after “|” or “&gt;” begins with a line that is not indented like the rest</source>
        <translation>「|」または「&gt;」の後の文章の最初の行が、ほかの行と字下げが異なります</translation>
    </message>
    <message>
        <source>in double quotation marks, something stands after a “\” that has no meaning there</source>
        <translation>二重引用符の中で、「\」の後にその場所では意味を持たない文字があります</translation>
    </message>
    <message>
        <source>a quotation mark or a bracket is never closed</source>
        <translation>引用符または括弧が閉じられていません</translation>
    </message>
    <message>
        <source>a line of “---” or “...” stands between quotation marks</source>
        <translation>引用符の間に「---」または「...」の行があります</translation>
    </message>
    <message>
        <source>a “:” between brackets needs a space after it</source>
        <translation>括弧の中の「:」の後には空白が必要です</translation>
    </message>
    <message>
        <source>a line does not belong to what stands above it</source>
        <translation>行がその上の内容につながっていません</translation>
    </message>
    <message>
        <source>something stands after the “...” that ends the file</source>
        <translation>ファイルを終える「...」の後に何かがあります</translation>
    </message>
    <message>
        <source>it has two lines that begin with %YAML</source>
        <translation>%YAML で始まる行が 2 行あります</translation>
    </message>
    <message>
        <source>its %YAML line names a version other than 1.1 or 1.2</source>
        <translation>%YAML の行が 1.1 と 1.2 以外のバージョンを示しています</translation>
    </message>
    <message>
        <source>two lines that begin with %TAG say the same name</source>
        <translation>%TAG で始まる 2 行が同じ名前を示しています</translation>
    </message>
    <message>
        <source>a tag begins with a name that no %TAG line explains</source>
        <translation>タグの先頭の名前が、どの %TAG 行でも説明されていません</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>it holds more than one document, with a line of “---” between them</source>
        <translation>「---」の行で区切られた複数の文書があります</translation>
    </message>
    <message>
        <source>it names an anchor that is not there</source>
        <translation>存在しないアンカーを参照しています</translation>
    </message>
    <message>
        <source>a list or a mapping stands where a name belongs</source>
        <translation>名前があるべき場所にリストまたはマッピングがあります</translation>
    </message>
    <message>
        <source>after “&lt;&lt;” there is neither a mapping nor a list of mappings</source>
        <translation>「&lt;&lt;」の後がマッピングでもマッピングのリストでもありません</translation>
    </message>
    <message>
        <source>a value that is marked as !!binary is not encoded as base64</source>
        <translation>!!binary とされた値が base64 になっていません</translation>
    </message>
    <message>
        <source>a value that is marked as a date is not one</source>
        <translation>日付とされた値が日付ではありません</translation>
    </message>
    <message>
        <source>a value has a tag, which begins with “!”, that conda does not know</source>
        <translation>値に、conda の知らない「!」で始まるタグがあります</translation>
    </message>
    <message>
        <source>it is not valid YAML; in the words of the parser: {said}</source>
        <translation>正しい YAML ではありません。パーサーのメッセージ: {said}</translation>
    </message>
    <message>
        <source>more than {count} KiB of text</source>
        <translation>{count} KiB を超えるテキスト</translation>
    </message>
    <message>
        <source>more than {count} open brackets</source>
        <translation>{count} 個を超える開き括弧</translation>
    </message>
    <message>
        <source>its lists or mappings are nested too deeply</source>
        <translation>リストまたはマッピングの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>its parser has no place for the comment in this line</source>
        <translation>この行のコメントを構文解析器が扱えません</translation>
    </message>
    <message>
        <source>one of its values cannot be understood</source>
        <translation>解釈できない値があります</translation>
    </message>
    <message>
        <source>it is not a list of “name: value” lines</source>
        <translation>「名前: 値」の行の一覧ではありません</translation>
    </message>
    <message>
        <source>more than {count} values</source>
        <translation>{count} 個を超える値</translation>
    </message>
    <message>
        <source>it holds a value of a type conda does not accept</source>
        <translation>conda が受け付けない種類の値があります</translation>
    </message>
    <message>
        <source>a number of more than {count} digits</source>
        <translation>{count} 桁を超える数</translation>
    </message>
    <message>
        <source>it holds a character that YAML does not allow</source>
        <translation>YAML で許されない文字があります</translation>
    </message>
    <message>
        <source>the same name stands in it twice</source>
        <translation>同じ名前が 2 回書かれています</translation>
    </message>
    <message>
        <source>it is not valid YAML</source>
        <translation>正しい YAML ではありません</translation>
    </message>
    <message>
        <source>conda cannot read it and ignores the whole file: {reason}.</source>
        <translation>conda はこのファイルを読み取れないため、ファイル全体を無視します: {reason}。</translation>
    </message>
    <message>
        <source>conda ignores this file</source>
        <translation>conda はこのファイルを無視します</translation>
    </message>
    <message>
        <source>conda cannot start with this file</source>
        <translation>このファイルがあると conda は起動できません</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: {reason}.</source>
        <translation>conda はどのコマンドでもエラーで停止します: {reason}。</translation>
    </message>
    <message>
        <source>its text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>its text is not in the code page of Windows, in which conda reads it</source>
        <translation>テキストが、conda が読み取りに使う Windows のコードページになっていません</translation>
    </message>
    <message>
        <source>It has {what}, so it was not read, and what conda makes of it cannot be known.</source>
        <translation>{what}が含まれるため読み取りませんでした。conda がどう扱うかはわかりません。</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>このファイルは大きすぎます</translation>
    </message>
    <message>
        <source>{what} Mend it with a text editor first; nothing was changed.</source>
        <translation>{what}まずテキストエディターで修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{what} Mend it at line {line} with a text editor first; nothing was changed.</source>
        <translation>{what}まずテキストエディターで {line} 行目を修正してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{what} Remove all but one of them at line {line}; nothing was changed.</source>
        <translation>{what}{line} 行目で 1 つだけを残し、ほかは削除してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This value comes from a merge</source>
        <translation>この値はマージによるものです</translation>
    </message>
    <message>
        <source>It stands in a mapping that is merged with “&lt;&lt;” at line {line}, so there is no line of its own to remove. Set it to on or off instead, or edit the merge.</source>
        <translation>{line} 行目の「&lt;&lt;」でマージされるマッピングの中にあるため、削除できる行がありません。代わりにオンまたはオフに設定するか、マージを編集してください。</translation>
    </message>
    <message>
        <source>This file holds no settings</source>
        <translation>このファイルには設定がありません</translation>
    </message>
    <message>
        <source>There is a single value in it instead of “name: value” lines. Remove that value first; nothing was changed.</source>
        <translation>「名前: 値」の行ではなく、単一の値が書かれています。まずその値を削除してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{name} does not hold settings here</source>
        <translation>ここでは {name} に設定が含まれていません</translation>
    </message>
    <message>
        <source>Line {line} gives {name} a value that is not a mapping, so nothing can be set inside it. Remove that value first; nothing was changed.</source>
        <translation>{line} 行目で {name} にマッピングではない値が設定されているため、その中には何も設定できません。まずその値を削除してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line} 行目</translation>
    </message>
    <message>
        <source>This value cannot be changed alone</source>
        <translation>この値だけを変更することはできません</translation>
    </message>
    <message>
        <source>{where} is tied to other settings by an anchor, an alias or a comment, so that one of them would change too. Untie them with a text editor first; nothing was changed.</source>
        <translation>{where}はアンカー、エイリアス、またはコメントで他の設定と結び付いているため、一緒に別の設定も変わってしまいます。まずテキストエディターで切り離してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>conda cannot understand this value</source>
        <translation>conda はこの値を解釈できません</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {reason}.</source>
        <translation>conda は {name} が必要になるとエラーで停止します: {reason}。</translation>
    </message>
    <message>
        <source>conda stops with an error: these are names of one and the same setting: {names}.</source>
        <translation>conda はエラーで停止します。次はすべて同じ設定の名前です: {names}。</translation>
    </message>
    <message>
        <source>This setting stands here twice</source>
        <translation>この設定がここに 2 回書かれています</translation>
    </message>
    <message>
        <source>While CONDA_PLUGINS is set, conda does not look at {name}.</source>
        <translation>CONDA_PLUGINS が設定されている間、conda は {name} を参照しません。</translation>
    </message>
    <message>
        <source>conda ignores this variable</source>
        <translation>conda はこの変数を無視します</translation>
    </message>
    <message>
        <source>conda stops with an error because of the name of the variable {name}.</source>
        <translation>変数 {name} の名前が原因で、conda はエラーで停止します。</translation>
    </message>
    <message>
        <source>conda cannot understand a variable</source>
        <translation>conda が解釈できない変数があります</translation>
    </message>
    <message>
        <source>What conda reads depends on the current folder</source>
        <translation>conda が何を読み取るかは現在のフォルダーによって変わります</translation>
    </message>
    <message>
        <source>The variable {name} is empty or names a relative path, so conda looks in the folder in which it is started.</source>
        <translation>変数 {name} が空か相対パスのため、conda は起動されたフォルダーの中を調べます。</translation>
    </message>
    <message>
        <source>conda stops with an error at every command: the variable {name} names the home folder of an account that does not exist.</source>
        <translation>conda はどのコマンドでもエラーで停止します。変数 {name} が、存在しないアカウントのホームフォルダーを指しています。</translation>
    </message>
    <message>
        <source>The list of environments cannot be read</source>
        <translation>環境の一覧を読み取れません</translation>
    </message>
    <message>
        <source>Environments outside the usual folders are not shown.</source>
        <translation>通常のフォルダー以外の環境は表示されません。</translation>
    </message>
    <message>
        <source>This environment is gone</source>
        <translation>この環境はもうありません</translation>
    </message>
    <message>
        <source>conda&apos;s list of environments names it, but there is no environment in this folder now.</source>
        <translation>conda の環境の一覧には載っていますが、現在このフォルダーに環境はありません。</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>このリンクの先がありません</translation>
    </message>
    <message>
        <source>A link stands among the environments, and what it names does not exist.</source>
        <translation>環境の中にリンクがありますが、リンク先が存在しません。</translation>
    </message>
    <message>
        <source>This folder cannot be looked into</source>
        <translation>このフォルダーの中は調べられません</translation>
    </message>
    <message>
        <source>What conda would send for it cannot be known from this account.</source>
        <translation>conda がこの環境について何を送信するかは、このアカウントからはわかりません。</translation>
    </message>
    <message>
        <source>This folder does not answer</source>
        <translation>このフォルダーは応答しません</translation>
    </message>
    <message>
        <source>It may lie on a network drive that is not there at the moment.</source>
        <translation>現在接続されていないネットワークドライブにある可能性があります。</translation>
    </message>
    <message>
        <source>This environment is read-only for you</source>
        <translation>この環境は読み取り専用です</translation>
    </message>
    <message>
        <source>Its settings and its random ID can only be changed by an administrator.</source>
        <translation>設定とランダム ID を変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Another environment has this name</source>
        <translation>別の環境が同じ名前です</translation>
    </message>
    <message>
        <source>Its name leads to the other one, so conda reaches this one only by its path.</source>
        <translation>この名前ではもう一方の環境が使われるため、conda はこの環境をパスでのみ指定できます。</translation>
    </message>
    <message>
        <source>This name holds characters that cannot be shown</source>
        <translation>この名前には表示できない文字があります</translation>
    </message>
    <message>
        <source>They are replaced where the name is shown.</source>
        <translation>名前が表示される場所では置き換えられます。</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>このファイルを読み取れません</translation>
    </message>
    <message>
        <source>The operating system does not allow it to be opened: {reason}.</source>
        <translation>オペレーティングシステムが開くことを許可していません: {reason}。</translation>
    </message>
    <message>
        <source>This is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>There is a folder, a pipe, a socket or a device where a settings file could be.</source>
        <translation>設定ファイルがあるべき場所に、フォルダー、パイプ、ソケット、またはデバイスがあります。</translation>
    </message>
    <message>
        <source>It has more than {count} KiB, which no settings file needs, so it was not read.</source>
        <translation>{count} KiB を超えています。設定ファイルがそれほど大きくなることはないため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>There is no conda here</source>
        <translation>ここに conda はありません</translation>
    </message>
    <message>
        <source>This folder holds no conda-meta/conda-….json, so conda is not installed in it.</source>
        <translation>このフォルダーには conda-meta/conda-….json がないため、conda はインストールされていません。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>“name: value” lines</source>
        <translation>「名前: 値」の行</translation>
    </message>
    <message>
        <source>conda stops with an error when it needs {name}: {wanted} is expected here.</source>
        <translation>conda は {name} が必要になるとエラーで停止します。ここには{wanted}が必要です。</translation>
    </message>
    <message>
        <source>conda does not read {path} on this computer.</source>
        <translation>このコンピューターの conda は {path} を読み取りません。</translation>
    </message>
    <message>
        <source>No place that conda reads sets it, so the default holds.</source>
        <translation>conda が読み取る場所のどこにも設定がないため、既定値が使われます。</translation>
    </message>
    <message>
        <source>The environment variable {name} decides instead.</source>
        <translation>代わりに環境変数 {name} が優先されます。</translation>
    </message>
    <message>
        <source>The last word on it is said in {where}.</source>
        <translation>最終的には「{where}」の設定で決まります。</translation>
    </message>
    <message>
        <source>It is decided in {where} instead.</source>
        <translation>代わりに「{where}」で決まります。</translation>
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
        <translation>{path} の {line} 行目</translation>
    </message>
    <message>
        <source>its name ends neither in .yml nor in .yaml and is not “condarc”</source>
        <translation>名前の末尾が .yml でも .yaml でもなく、「condarc」でもありません</translation>
    </message>
    <message>
        <source>This folder cannot be listed</source>
        <translation>このフォルダーの内容を一覧できません</translation>
    </message>
    <message>
        <source>conda skips it, and so does this program: {reason}.</source>
        <translation>conda もこのプログラムもこれを読み飛ばします: {reason}。</translation>
    </message>
    <message>
        <source>it is a pipe, a socket or a device</source>
        <translation>パイプ、ソケット、またはデバイスです</translation>
    </message>
    <message>
        <source>{what} conda stops with an error at every command.</source>
        <translation>{what}conda はどのコマンドでもエラーで停止します。</translation>
    </message>
    <message>
        <source>conda does not read this file</source>
        <translation>conda はこのファイルを読み取りません</translation>
    </message>
    <message>
        <source>conda passes over it: {reason}.</source>
        <translation>conda はこれを読み飛ばします: {reason}。</translation>
    </message>
    <message>
        <source>No settings can be read from it: {reason}.</source>
        <translation>このファイルから設定を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Nothing was changed.</source>
        <translation>{name} を「{value}」にすることはできません。何も変更されていません。</translation>
    </message>
    <message>
        <source>This setting takes no such value</source>
        <translation>この設定にその値は使えません</translation>
    </message>
    <message>
        <source>There is no environment in this folder. Nothing was changed.</source>
        <translation>このフォルダーに環境はありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>フォルダーはもうありません</translation>
    </message>
    <message>
        <source>These are names of one and the same setting: {names}. Remove all but one of the lines; nothing was changed.</source>
        <translation>次はすべて同じ設定の名前です: {names}。1 行だけを残し、ほかは削除してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>An administrator can change it: {command}</source>
        <translation>管理者は次のコマンドで変更できます: {command}</translation>
    </message>
    <message>
        <source>Versions before 0.7.4 act only on the commands info, config, install, create, uninstall, env create and search.</source>
        <translation>0.7.4 より前のバージョンは、info、config、install、create、uninstall、env create、search の各コマンドでのみ動作します。</translation>
    </message>
    <message>
        <source>It goes to the server of every channel, not only to Anaconda.</source>
        <translation>Anaconda だけでなく、すべてのチャンネルのサーバーに送られます。</translation>
    </message>
    <message>
        <source>mamba and other programs that are not conda do not send it. conda-express and ana read the same files.</source>
        <translation>mamba など conda 以外のプログラムは送信しません。conda-express と ana は同じファイルを読み取ります。</translation>
    </message>
    <message>
        <source>The variable CONDA_NO_PLUGINS is set here: while it is true, conda loads no add-on and sends none of this.</source>
        <translation>ここでは変数 CONDA_NO_PLUGINS が設定されています。真である間、conda はアドオンを読み込まず、これらを一切送信しません。</translation>
    </message>
    <message>
        <source>This conda is older than 23.7 and loads no add-ons of this kind.</source>
        <translation>この conda は 23.7 より古く、この形式のアドオンを読み込みません。</translation>
    </message>
    <message>
        <source>conda 26.7 and newer load no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>conda 26.7 以降は環境の有効化時にアドオンを読み込まないため、有効化の通知は送られません。</translation>
    </message>
    <message>
        <source>This conda is older than 24.9 and loads no add-ons when an environment is activated, so the heartbeat does not run.</source>
        <translation>この conda は 24.9 より古く、環境の有効化時にアドオンを読み込まないため、有効化の通知は送られません。</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 never send the account.</source>
        <translation>0.6.0 より前のバージョンはアカウントを送りません。</translation>
    </message>
    <message>
        <source>Versions before 0.6.0 have no heartbeat.</source>
        <translation>0.6.0 より前のバージョンに有効化の通知はありません。</translation>
    </message>
    <message>
        <source>It goes only to servers of Anaconda. Each header is cut off at a fixed length.</source>
        <translation>Anaconda のサーバーだけに送られます。各ヘッダーは一定の長さで切り詰められます。</translation>
    </message>
    <message>
        <source>It has a switch of its own: turning usage data off leaves it as it is.</source>
        <translation>専用のスイッチがあります。使用状況データをオフにしても変わりません。</translation>
    </message>
    <message>
        <source>conda 26.1 and newer send no error reports, whatever this setting says.</source>
        <translation>conda 26.1 以降は、この設定にかかわらずエラーレポートを送信しません。</translation>
    </message>
    <message>
        <source>With the setting always_yes conda sends a report without asking.</source>
        <translation>always_yes が設定されていると、conda は確認せずにエラーレポートを送信します。</translation>
    </message>
    <message>
        <source>Signing in sends all random IDs as X-AAU-CLIENT, even while usage data is off.</source>
        <translation>サインインすると、使用状況データがオフでも、すべてのランダム ID が X-AAU-CLIENT として送られます。</translation>
    </message>
    <message>
        <source>The variable DO_NOT_TRACK is set here, but conda and its add-ons ignore it.</source>
        <translation>ここでは変数 DO_NOT_TRACK が設定されていますが、conda とそのアドオンは無視します。</translation>
    </message>
    <message>
        <source>An administrator put it there, and only an administrator should change it.</source>
        <translation>管理者が置いたものです。管理者以外は変更しないでください。</translation>
    </message>
    <message>
        <source>Each run of conda makes this one anew and never saves it.</source>
        <translation>conda の実行のたびに新しく作られ、保存されません。</translation>
    </message>
    <message>
        <source>It follows your Anaconda account. Sign out to stop it.</source>
        <translation>Anaconda アカウントに連動します。止めるにはサインアウトしてください。</translation>
    </message>
    <message>
        <source>An installer put it there. Only an administrator should change it.</source>
        <translation>インストーラーが置いたものです。管理者以外は変更しないでください。</translation>
    </message>
    <message>
        <source>There is no environment in this folder.</source>
        <translation>このフォルダーに環境はありません。</translation>
    </message>
    <message>
        <source>There is none to remove.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message>
        <source>It comes from an environment variable; unset that instead.</source>
        <translation>環境変数によるものです。その変数の設定を解除してください。</translation>
    </message>
    <message>
        <source>This random ID was left as it is</source>
        <translation>このランダム ID は変更されませんでした</translation>
    </message>
    <message>
        <source>This random ID is not valid in a request</source>
        <translation>このランダム ID はリクエストでは使えません</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry, so conda may fail with an error. Make a new one.</source>
        <translation>リクエストに含められない文字があるため、conda がエラーになることがあります。新しいものを作成してください。</translation>
    </message>
    <message>
        <source>This random ID was not made by conda</source>
        <translation>このランダム ID は conda が作成したものではありません</translation>
    </message>
    <message>
        <source>It holds characters that conda never uses in a random ID. conda sends it all the same.</source>
        <translation>conda がランダム ID に使わない文字があります。それでも conda はこれを送信します。</translation>
    </message>
    <message>
        <source>This ID is left out</source>
        <translation>この ID は省かれます</translation>
    </message>
    <message>
        <source>An ID given by an administrator may hold up to 36 letters, digits, dashes and underscores. conda does not send this one.</source>
        <translation>管理者が置く ID に使えるのは、英数字、ハイフン、アンダースコアで 36 文字までです。conda はこの ID を送信しません。</translation>
    </message>
    <message>
        <source>This random ID is too short</source>
        <translation>このランダム ID は短すぎます</translation>
    </message>
    <message>
        <source>It has fewer than 22 characters. conda makes a new one on its next run.</source>
        <translation>22 文字未満です。conda が次の実行時に新しく作成します。</translation>
    </message>
    <message>
        <source>This random ID belongs to another computer</source>
        <translation>このランダム ID は別のコンピューターのものです</translation>
    </message>
    <message>
        <source>The note beside it names another computer, as after copying a home folder. conda makes a new one on its next run.</source>
        <translation>隣に置かれた記録が、ホームフォルダーをコピーした後のように、別のコンピューターを示しています。conda が次の実行時に新しく作成します。</translation>
    </message>
    <message>
        <source>conda cannot save a random ID here</source>
        <translation>conda はここにランダム ID を保存できません</translation>
    </message>
    <message>
        <source>This account may not write there, so conda leaves this random ID out.</source>
        <translation>このアカウントには書き込み権限がないため、conda はこのランダム ID を省きます。</translation>
    </message>
    <message>
        <source>This random ID cannot be read</source>
        <translation>このランダム ID を読み取れません</translation>
    </message>
    <message>
        <source>conda makes a new one if it may write there, and otherwise leaves it out.</source>
        <translation>書き込める場合は conda が新しく作成し、書き込めない場合は省かれます。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>A folder, a pipe, a socket or a device stands where the random ID belongs. conda leaves it out.</source>
        <translation>ランダム ID があるべき場所に、フォルダー、パイプ、ソケット、またはデバイスがあります。conda は省きます。</translation>
    </message>
    <message>
        <source>This random ID is not text</source>
        <translation>このランダム ID はテキストではありません</translation>
    </message>
    <message>
        <source>The file is not UTF-8. conda makes a new random ID if it may write there.</source>
        <translation>ファイルが UTF-8 ではありません。書き込める場合は conda が新しいランダム ID を作成します。</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>The disk is full or a limit on its use is reached. The old file is whole.</source>
        <translation>ディスクがいっぱいか、使用量の上限に達しています。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>It was removed or renamed, or its drive was taken out. Nothing was changed.</source>
        <translation>削除または名前の変更が行われたか、ドライブが取り外されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>その間にファイルが変わりました</translation>
    </message>
    <message>
        <source>Another program is writing this file at the same time. Nothing of it was overwritten; try again.</source>
        <translation>別のプログラムが同時にこのファイルに書き込んでいます。上書きはされていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This may not be changed</source>
        <translation>これは変更できません</translation>
    </message>
    <message>
        <source>The file or its folder is read-only or belongs to another account. Nothing was changed.</source>
        <translation>ファイルまたはフォルダーが読み取り専用か、別のアカウントのものです。何も変更されていません。</translation>
    </message>
    <message>
        <source>A file stands where a folder has to be. Nothing was changed.</source>
        <translation>フォルダーが必要な場所にファイルがあります。何も変更されていません。</translation>
    </message>
    <message>
        <source>This is not a folder</source>
        <translation>これはフォルダーではありません</translation>
    </message>
    <message>
        <source>Another program is using this</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>It kept the file for too long. Nothing was changed; try again.</source>
        <translation>ファイルが長く使用されたままでした。何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Nothing was changed.</source>
        <translation>現在つながらないネットワーク上にある可能性があります。何も変更されていません。</translation>
    </message>
    <message>
        <source>It may be on a network that is not reachable now. Whether the change was still made is not known: look again when it answers.</source>
        <translation>現在つながらないネットワーク上にある可能性があります。変更が行われたかどうかは不明です。応答するようになったら、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>フォルダーが応答しません</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>The operating system says: {reason}. The old file is whole.</source>
        <translation>オペレーティングシステムからの報告: {reason}。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Write {placeholder} where the address of the channel belongs in the command.</source>
        <translation>コマンド内のチャンネルのアドレスの位置に {placeholder} と書いてください。</translation>
    </message>
    <message>
        <source>The command names no channel</source>
        <translation>コマンドにチャンネルがありません</translation>
    </message>
    <message>
        <source>There is no program called “{name}”, neither as a path nor on PATH.</source>
        <translation>「{name}」というプログラムは、パスとしても PATH 上にも見つかりません。</translation>
    </message>
    <message>
        <source>The program was not found</source>
        <translation>プログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>{name} is a script that only a command shell could run, and none is used.</source>
        <translation>{name} はコマンドシェルでしか実行できないスクリプトですが、シェルは使われません。</translation>
    </message>
    <message>
        <source>The command is not a program</source>
        <translation>コマンドがプログラムではありません</translation>
    </message>
    <message>
        <source>No conda was found on this computer, so there is nothing to run.</source>
        <translation>このコンピューターに conda が見つからなかったため、実行するものがありません。</translation>
    </message>
    <message>
        <source>conda was not found</source>
        <translation>conda が見つかりませんでした</translation>
    </message>
    <message>
        <source>This file is not an access log</source>
        <translation>このファイルはアクセスログではありません</translation>
    </message>
    <message>
        <source>No line of it is in the combined log format: address, two names, [time], &quot;request&quot;, status, size, &quot;referrer&quot; and &quot;user agent&quot;.</source>
        <translation>結合ログ形式の行がありません: アドレス、2 つの名前、[時刻]、&quot;リクエスト&quot;、ステータス、サイズ、&quot;参照元&quot;、&quot;ユーザーエージェント&quot;。</translation>
    </message>
    <message>
        <source>This log is packed</source>
        <translation>このログは圧縮されています</translation>
    </message>
    <message>
        <source>It is a {kind} file. Unpack it, then open what was in it.</source>
        <translation>これは {kind} ファイルです。展開してから、中のファイルを開いてください。</translation>
    </message>
    <message>
        <source>This log was not read to its end</source>
        <translation>このログは最後まで読み取られませんでした</translation>
    </message>
    <message>
        <source>It unpacks to far more than a log would. Unpack it first and look at it.</source>
        <translation>展開すると、ログとは思えないほど大きくなります。先に展開して中を確認してください。</translation>
    </message>
    <message>
        <source>This log cannot be read</source>
        <translation>このログを読み取れません</translation>
    </message>
    <message>
        <source>The packed file is damaged, or its end is missing.</source>
        <translation>圧縮ファイルが壊れているか、末尾が欠けています。</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed.</source>
        <translation>ファイルを開けませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>a command begins with “conda”, followed by what it does</source>
        <translation>コマンドは「conda」で始まり、動作が続きます</translation>
    </message>
    <message>
        <source>“{verb}” cannot be played, only {known}</source>
        <translation>「{verb}」は実行できません。実行できるのは {known} だけです</translation>
    </message>
    <message>
        <source>the name of an environment is missing after “{option}”</source>
        <translation>「{option}」の後に環境の名前がありません</translation>
    </message>
    <message>
        <source>“{name}” is not a name of letters, digits, “.”, “_” and “-”</source>
        <translation>「{name}」は英数字、「.」、「_」、「-」からなる名前ではありません</translation>
    </message>
    <message>
        <source>“conda create” needs “-n” and a name that is not “base”</source>
        <translation>「conda create」には「-n」と「base」以外の名前が必要です</translation>
    </message>
    <message>
        <source>“conda search” works on no environment</source>
        <translation>「conda search」は環境を対象にしません</translation>
    </message>
    <message>
        <source>“conda {verb}” needs the name of a package</source>
        <translation>「conda {verb}」にはパッケージの名前が必要です</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>“format” has to be {format}.</source>
        <translation>「format」は {format} でなければなりません。</translation>
    </message>
    <message>
        <source>There is a step “{name}” already.</source>
        <translation>ステップ「{name}」はすでにあります。</translation>
    </message>
    <message>
        <source>“{key}” without a “question”.</source>
        <translation>「question」のない「{key}」です。</translation>
    </message>
    <message>
        <source>“answer” is the number of a choice, 1 to {count}.</source>
        <translation>「answer」は選択肢の番号で、1 から {count} までです。</translation>
    </message>
    <message>
        <source>An action is one word, or one word with a colon and its object.</source>
        <translation>アクションは 1 語、または 1 語にコロンと対象を続けたものです。</translation>
    </message>
    <message>
        <source>“{name}” is not an action; known are {known}.</source>
        <translation>「{name}」はアクションではありません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>This command cannot be played: {reason}.</source>
        <translation>このコマンドは実行できません: {reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not a figure; known are {known}.</source>
        <translation>「{name}」は図ではありません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>“minutes” is a number from 0 to {most}.</source>
        <translation>「minutes」は 0 から {most} までの数です。</translation>
    </message>
    <message>
        <source>There should be text here.</source>
        <translation>ここにはテキストが必要です。</translation>
    </message>
    <message>
        <source>This text is longer than {most} characters.</source>
        <translation>このテキストは {most} 文字を超えています。</translation>
    </message>
    <message>
        <source>This text contains a control character.</source>
        <translation>このテキストには制御文字があります。</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>{most} 文字を超えています。</translation>
    </message>
    <message>
        <source>A language is written like “en” or “pt-BR”.</source>
        <translation>言語は「en」や「pt-BR」のように書きます。</translation>
    </message>
    <message>
        <source>There should be a list here.</source>
        <translation>ここにはリストが必要です。</translation>
    </message>
    <message>
        <source>There may be up to {most} {what} here, not {count}.</source>
        <translation>ここに置ける {what} は {most} 個までです。{count} 個にはできません。</translation>
    </message>
    <message>
        <source>There should be “name: value” lines here: {names}.</source>
        <translation>ここには「名前: 値」の行が必要です: {names}。</translation>
    </message>
    <message>
        <source>“{key}” is not known here; known are {known}.</source>
        <translation>「{key}」はここでは使えません。使えるのは {known} です。</translation>
    </message>
    <message>
        <source>“{key}” stands here twice.</source>
        <translation>「{key}」がここに 2 回書かれています。</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>「{key}」が空です。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>「{key}」がありません。</translation>
    </message>
    <message>
        <source>This lesson cannot be used</source>
        <translation>このレッスンは使えません</translation>
    </message>
    <message>
        <source>“{name}” stands alone, without “{object}”.</source>
        <translation>「{name}」は単独で書き、「{object}」は付けません。</translation>
    </message>
    <message>
        <source>“{name}” is followed by one of {known}, not by “{object}”.</source>
        <translation>「{name}」の後は {known} のいずれかで、「{object}」ではありません。</translation>
    </message>
    <message>
        <source>The file has more than {count} KiB, which no lesson needs.</source>
        <translation>ファイルが {count} KiB を超えています。レッスンがそれほど大きくなることはありません。</translation>
    </message>
    <message>
        <source>This is a folder, a pipe, a socket or a device, not a file.</source>
        <translation>ファイルではなく、フォルダー、パイプ、ソケット、またはデバイスです。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>YAML ではありません: {reason}。</translation>
    </message>
    <message>
        <source>This is not YAML: the character {code} is not allowed.</source>
        <translation>YAML ではありません: 文字 {code} は使えません。</translation>
    </message>
    <message>
        <source>Lists or names are nested too deeply here.</source>
        <translation>ここでリストまたは名前の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>There is more in the file than a lesson may have.</source>
        <translation>ファイルの内容がレッスンの上限を超えています。</translation>
    </message>
    <message>
        <source>The environment “{name}” is not there on the practice computer.</source>
        <translation>環境「{name}」は練習用コンピューターにありません。</translation>
    </message>
    <message>
        <source>The environment “{name}” is there already.</source>
        <translation>環境「{name}」はすでにあります。</translation>
    </message>
    <message>
        <source>This command cannot be played now</source>
        <translation>このコマンドは今は実行できません</translation>
    </message>
    <message>
        <source>This population cannot be simulated</source>
        <translation>この母集団はシミュレーションできません</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be between {least} and {most}.</source>
        <translation>{name} は {value} ですが、{least} から {most} までの値でなければなりません。</translation>
    </message>
    <message>
        <source>The log was not written</source>
        <translation>ログは書き込まれませんでした</translation>
    </message>
    <message>
        <source>Choose another file; an existing one is never replaced.</source>
        <translation>別のファイルを選んでください。既存のファイルは置き換えられません。</translation>
    </message>
    <message>
        <source>There is no package to follow</source>
        <translation>追跡するパッケージがありません</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>名前を指定してください。</translation>
    </message>
    <message>
        <source>This did not work in the classroom</source>
        <translation>教室でのこの操作はうまくいきませんでした</translation>
    </message>
    <message>
        <source>Nothing outside the practice computer was touched.</source>
        <translation>練習用コンピューターの外には何も影響していません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Conda Privacy</source>
        <translation>Conda Privacy の内部で問題が発生しました</translation>
    </message>
    <message>
        <source>This is a defect of the program. What is shown may be out of date.</source>
        <translation>プログラムの不具合です。表示内容が最新でない可能性があります。</translation>
    </message>
    <message>
        <source>This cannot be opened from here</source>
        <translation>ここからは開けません</translation>
    </message>
    <message>
        <source>The desktop has no program for it. Its path can be copied instead.</source>
        <translation>デスクトップに対応するプログラムがありません。代わりにパスをコピーできます。</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>The real conda did not play this command</source>
        <translation>実際の conda はこのコマンドを実行しませんでした</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The real conda ended with an error</source>
        <translation>実際の conda がエラーで終了しました</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation>何も表示されませんでした。</translation>
    </message>
    <message>
        <source>signal {name}</source>
        <translation>シグナル {name}</translation>
    </message>
    <message>
        <source>code {name}</source>
        <translation>コード {name}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About Conda Privacy</source>
        <translation>Conda Privacy について</translation>
    </message>
    <message>
        <source>Shows what conda tells its package servers, and changes it.</source>
        <translation>conda がパッケージサーバーに伝える内容を表示し、変更できます。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1・ロック中</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Comparison of the file before and after</source>
        <translation>変更前と変更後のファイルの比較</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>変更する内容</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>変更を行う</translation>
    </message>
    <message>
        <source>Save this change</source>
        <translation>この変更を保存</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check with real conda</source>
        <translation>実際の conda で確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Every environment</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Also check the package telemetry</source>
        <translation>パッケージのテレメトリも確認する</translation>
    </message>
    <message>
        <source>A second run, as if it asked Anaconda’s server; that is not contacted.</source>
        <translation>Anaconda のサーバーに問い合わせる想定の 2 回目の実行です。そのサーバーには接続しません。</translation>
    </message>
    <message>
        <source>Also check conda-express, which installs itself</source>
        <translation>自分自身をインストールする conda-express も確認する</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>確認の進行状況</translation>
    </message>
    <message>
        <source>Copy report, IDs hidden</source>
        <translation>レポートをコピー（ID は非表示）</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>古い結果</translation>
    </message>
    <message numerus="yes">
        <source>%n more result(s) are in the report.</source>
        <translation>
            <numerusform>ほかに %n 件の結果がレポートにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>レポートをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The preview said</source>
        <translation>プレビューの内容</translation>
    </message>
    <message>
        <source>This arrived</source>
        <translation>届いた内容</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are the same.</source>
        <translation>
            <numerusform>%n 個の部分が同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>出力された内容</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>More</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>簡潔に</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program. No other server is contacted.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>このプログラム内のサーバーに対して、%1 を合計 %n 回実行します。ほかのサーバーには接続しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This runs %1, %n time(s) in all, against a server inside this program.</source>
        <comment>%1: programs</comment>
        <translation>
            <numerusform>このプログラム内のサーバーに対して、%1 を合計 %n 回実行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy variables lead to it as well; whether other clients (%1) heed them and which files they make is not known.</source>
        <translation>プロキシの変数もこのサーバーを指します。ほかのクライアント（%1）がそれに従うか、どのファイルを作成するかは分かりません。</translation>
    </message>
    <message>
        <source>conda makes or changes no file of yours.</source>
        <translation>conda がお使いのファイルを作成したり変更したりすることはありません。</translation>
    </message>
    <message>
        <source>No file of yours is made or changed.</source>
        <translation>お使いのファイルが作成されたり変更されたりすることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>conda itself will make %n file(s) for random IDs: %1.</source>
        <comment>%1: files</comment>
        <translation>
            <numerusform>conda 自身が、ランダム ID のファイルを %n 個作成します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a program in an environment</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1, package telemetry</source>
        <translation>%1、パッケージのテレメトリ</translation>
    </message>
    <message>
        <source>Matches the preview</source>
        <translation>プレビューと一致</translation>
    </message>
    <message>
        <source>Differs from the preview</source>
        <translation>プレビューと相違</translation>
    </message>
    <message>
        <source>Sends no random IDs</source>
        <translation>ランダム ID を送信しません</translation>
    </message>
    <message>
        <source>Sends random IDs</source>
        <translation>ランダム ID を送信します</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Settings or random IDs have changed since. Check again to be sure.</source>
        <translation>その後、設定またはランダム ID が変わりました。もう一度確認すると確実です。</translation>
    </message>
    <message>
        <source>The preview was wrong. That is a mistake of this program: please report it. The report below holds no random IDs.</source>
        <translation>プレビューに誤りがありました。これはこのプログラムの不具合です。ご報告をお願いします。下のレポートにランダム ID は含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are as foreseen; the others could not be checked.</source>
        <translation>
            <numerusform>%n 件中 %1 件の結果が予想どおりです。残りは確認できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n result(s) are as foreseen.</source>
        <translation>
            <numerusform>%n 件の結果がすべて予想どおりです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. The command can be run again.</source>
        <translation>キャンセルしました。コマンドはもう一度実行できます。</translation>
    </message>
    <message>
        <source>The real conda did not play this command. %1</source>
        <translation>実際の conda はこのコマンドを実行しませんでした。%1</translation>
    </message>
    <message>
        <source>The real conda ended with an error: %1</source>
        <translation>実際の conda はエラーで終わりました: %1</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>予想外</translation>
    </message>
    <message>
        <source>The parts come in another order.</source>
        <translation>部分の順序が異なります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 arrived.</source>
        <translation>%1: %2 が届きました。</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen.</source>
        <translation>%1: %2 が予想されていました。</translation>
    </message>
    <message>
        <source>%1: %2 was foreseen, %3 arrived.</source>
        <translation>%1: 予想は %2、届いたのは %3 です。</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows.</source>
        <translation>%1 はプレビューの表示とまったく同じ内容を送信しました。</translation>
    </message>
    <message>
        <source>%1 sent exactly what the preview shows, in all %2 requests.</source>
        <translation>%1 は %2 件すべてのリクエストで、プレビューの表示とまったく同じ内容を送信しました。</translation>
    </message>
    <message>
        <source>%1 sent its package telemetry, as the preview says.</source>
        <translation>%1 はプレビューのとおり、パッケージのテレメトリを送信しました。</translation>
    </message>
    <message>
        <source>%1 did not send its package telemetry, as the preview says.</source>
        <translation>%1 はプレビューのとおり、パッケージのテレメトリを送信しませんでした。</translation>
    </message>
    <message>
        <source>What %1 sent differs from the preview.</source>
        <translation>%1 が送信した内容はプレビューと異なります。</translation>
    </message>
    <message>
        <source>%1 sends no random IDs.</source>
        <translation>%1 はランダム ID を送信しません。</translation>
    </message>
    <message>
        <source>%1 sent no random IDs. There is no preview to compare with.</source>
        <translation>%1 はランダム ID を送信しませんでした。比較するプレビューはありません。</translation>
    </message>
    <message>
        <source>%1 sends random IDs: %2.</source>
        <translation>%1 はランダム ID を送信します: %2。</translation>
    </message>
    <message>
        <source>The setting is off, but %1 sends random IDs: %2.</source>
        <translation>設定はオフですが、%1 はランダム ID を送信します: %2。</translation>
    </message>
    <message>
        <source>%1 was expected to stop with an error, but it asked for packages.</source>
        <translation>%1 はエラーで停止すると予想されていましたが、パッケージを要求しました。</translation>
    </message>
    <message>
        <source>%1 stopped before it asked for anything, as foreseen. %2</source>
        <translation>%1 は予想どおり、何も要求せずに停止しました。%2</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認はキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 did not finish in time and was stopped.</source>
        <translation>%1 は時間内に終わらなかったため、終了させました。</translation>
    </message>
    <message>
        <source>%1 printed without end and was stopped.</source>
        <translation>%1 は出力を続けて終わらなかったため、終了させました。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 を起動できませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 crashed before it asked for anything (%2).</source>
        <translation>%1 は何も要求しないうちに異常終了しました（%2）。</translation>
    </message>
    <message>
        <source>%1 asked a question, such as for a password or about a licence, which nobody answers during a check.</source>
        <translation>%1 は質問（パスワードやライセンスなど）を表示しましたが、確認中に答える人はいません。</translation>
    </message>
    <message>
        <source>%1 began a request and never finished it.</source>
        <translation>%1 はリクエストを始めましたが、完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 asked other servers only, and the check refused that.</source>
        <translation>%1 はほかのサーバーだけに問い合わせたため、確認機能がそれを拒否しました。</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything.</source>
        <translation>%1 は何も要求せずに終了しました。</translation>
    </message>
    <message>
        <source>%1 ended without asking for anything. Its last words: %2</source>
        <translation>%1 は何も要求せずに終了しました。最後の出力: %2</translation>
    </message>
    <message>
        <source>Another check is still running.</source>
        <translation>別の確認がまだ実行中です。</translation>
    </message>
    <message>
        <source>The check could not be prepared: %1.</source>
        <translation>確認を準備できませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 sets proxy_servers. conda would send what it asks through that proxy, so the check is not run.</source>
        <translation>%1 で proxy_servers が設定されています。conda の要求がそのプロキシを通って送信されるため、確認は実行しません。</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it may name a proxy that conda would use. The check is not run.</source>
        <translation>%1 を読み取れないため、conda が使うプロキシが指定されている可能性があります。確認は実行しません。</translation>
    </message>
    <message>
        <source>A value that conda does not understand makes it add nothing here; many other commands stop with an error.</source>
        <translation>conda が解釈できない値があると、ここでは何も追加されません。ほかの多くのコマンドはエラーで停止します。</translation>
    </message>
    <message>
        <source>It also tried to reach %1. That was refused; nothing left this computer.</source>
        <translation>%1 への接続も試みられました。これは拒否され、このコンピューターの外には何も出ていません。</translation>
    </message>
    <message>
        <source>At least one of its requests was never finished.</source>
        <translation>少なくとも 1 件のリクエストが完了しませんでした。</translation>
    </message>
    <message>
        <source>It crashed afterwards (%1).</source>
        <translation>その後、異常終了しました（%1）。</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>%1 · locked</source>
        <translation>%1・ロック中</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Large type (F11)</source>
        <translation>大きな文字（F11）</translation>
    </message>
    <message>
        <source>Look at the practice computer</source>
        <translation>練習用コンピューターを見る</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>実際の conda で確認</translation>
    </message>
    <message>
        <source>Open a lesson …</source>
        <translation>レッスンを開く…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Save the handout …</source>
        <translation>配布資料を保存…</translation>
    </message>
    <message>
        <source>All that is wrong with the lesson %1</source>
        <translation>レッスン %1 の問題点すべて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml)</source>
        <translation>レッスン (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.txt *.gz);;All files (*)</source>
        <translation>ログ (*.log *.log.* *.txt *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Read a server’s log</source>
        <translation>サーバーのログを読む</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>配布資料を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>ClassroomWording</name>
    <message>
        <source>Run the next command</source>
        <translation>次のコマンドを実行</translation>
    </message>
    <message>
        <source>Switch usage data on</source>
        <translation>使用状況データをオンにする</translation>
    </message>
    <message>
        <source>Switch usage data off</source>
        <translation>使用状況データをオフにする</translation>
    </message>
    <message>
        <source>Back to the default setting</source>
        <translation>既定の設定に戻す</translation>
    </message>
    <message>
        <source>Delete all random IDs</source>
        <translation>すべてのランダム ID を削除</translation>
    </message>
    <message>
        <source>Delete the client’s random ID</source>
        <translation>クライアントのランダム ID を削除</translation>
    </message>
    <message>
        <source>Delete the environments’ random IDs</source>
        <translation>環境のランダム ID を削除</translation>
    </message>
    <message>
        <source>Let a day pass</source>
        <translation>1 日進める</translation>
    </message>
    <message>
        <source>Copy the disk to another computer</source>
        <translation>ディスクを別のコンピューターにコピー</translation>
    </message>
    <message>
        <source>Hide the random IDs in the log</source>
        <translation>ログのランダム ID を隠す</translation>
    </message>
    <message>
        <source>Show the random IDs in the log again</source>
        <translation>ログのランダム ID を再び表示</translation>
    </message>
    <message>
        <source>How many conda installations are behind one address?</source>
        <translation>1 つのアドレスの背後に conda のインストールはいくつあるか</translation>
    </message>
    <message>
        <source>Long-lived computer, or a job that runs once?</source>
        <translation>長く使うコンピューターか、1 回だけ実行されるジョブか</translation>
    </message>
    <message>
        <source>Base or another environment?</source>
        <translation>base か、ほかの環境か</translation>
    </message>
    <message>
        <source>New installation or update?</source>
        <translation>新規インストールか、更新か</translation>
    </message>
    <message>
        <source>Who has the vulnerable version, and who has mended it?</source>
        <translation>脆弱なバージョンがあるのはどこか、修正済みなのはどこか</translation>
    </message>
    <message>
        <source>Installations behind %1</source>
        <translation>%1 の背後にあるインストール</translation>
    </message>
    <message>
        <source>Installations in the whole log</source>
        <translation>ログ全体のインストール</translation>
    </message>
    <message>
        <source>Seen on two days or more</source>
        <translation>2 日以上見られたもの</translation>
    </message>
    <message>
        <source>Seen on one day only</source>
        <translation>1 日だけ見られたもの</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Requests made for a base environment</source>
        <translation>base 環境のためのリクエスト</translation>
    </message>
    <message>
        <source>New installations of the package</source>
        <translation>パッケージの新規インストール</translation>
    </message>
    <message>
        <source>Updates of the package</source>
        <translation>パッケージの更新</translation>
    </message>
    <message>
        <source>Installations with the vulnerable version</source>
        <translation>脆弱なバージョンのあるインストール</translation>
    </message>
    <message>
        <source>Mended since</source>
        <translation>その後修正されたもの</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>right</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 % too many</source>
        <translation>%1% 過大</translation>
    </message>
    <message>
        <source>%1 % too few</source>
        <translation>%1% 過小</translation>
    </message>
    <message>
        <source>More problems in this file: %1</source>
        <translation>このファイルのその他の問題: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Installations of each</source>
        <translation>1 人あたりのインストール数</translation>
    </message>
    <message>
        <source>Environments in each installation</source>
        <translation>1 インストールあたりの環境数</translation>
    </message>
    <message>
        <source>Jobs of a build service each day</source>
        <translation>ビルドサービスの 1 日あたりのジョブ数</translation>
    </message>
    <message>
        <source>Share one address (percent)</source>
        <translation>アドレスを共有（パーセント）</translation>
    </message>
    <message>
        <source>Copies of one disk</source>
        <translation>同じディスクのコピー数</translation>
    </message>
    <message>
        <source>Switched off (percent)</source>
        <translation>オフにした割合（パーセント）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Luck (seed)</source>
        <translation>乱数（シード）</translation>
    </message>
    <message>
        <source>In truth</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>With random IDs</source>
        <translation>ランダム ID あり</translation>
    </message>
    <message>
        <source>Without random IDs</source>
        <translation>ランダム ID なし</translation>
    </message>
    <message>
        <source>Lines: %1. Addresses: %2.</source>
        <translation>行数: %1。アドレス数: %2。</translation>
    </message>
    <message>
        <source>Not understood: %1, for example line %2.</source>
        <translation>解釈できなかった行: %1（例: %2 行目）。</translation>
    </message>
    <message>
        <source>By other programs, and left out: %1.</source>
        <translation>他のプログラムによるもので除外: %1。</translation>
    </message>
    <message>
        <source>Left out because there are too many installations: %1.</source>
        <translation>インストールが多すぎるため除外: %1。</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>What the server writes down</source>
        <translation>サーバーが記録する内容</translation>
    </message>
    <message>
        <source>real %1</source>
        <translation>実際の %1</translation>
    </message>
    <message>
        <source>What a server can tell</source>
        <translation>サーバーにわかること</translation>
    </message>
</context>
<context>
    <name>CommandsCard</name>
    <message>
        <source>The same as a command</source>
        <translation>同じことをするコマンド</translation>
    </message>
    <message>
        <source>The variables have the last word over every file that is not final. conda’s own command works once the add-on of the setting is installed.</source>
        <translation>変数は、最終と指定されていないどのファイルよりも優先されます。conda 自身のコマンドは、この設定のアドオンがインストールされると使えるようになります。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Two commands, two environments</source>
        <translation>2 つのコマンド、2 つの環境</translation>
    </message>
    <message>
        <source>There is no other environment yet to compare with.</source>
        <translation>比較できるほかの環境はまだありません。</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>これが修正されるまで、何が送信されるかはわかりません。</translation>
    </message>
    <message>
        <source>No random IDs are sent, so these parts do not connect the two.</source>
        <translation>ランダム ID は送信されないため、これらの部分から 2 つを結び付けることはできません。</translation>
    </message>
    <message>
        <source>Only one of the two carries random IDs: the setting differs there.</source>
        <translation>2 つのうち一方だけにランダム ID が含まれます。そこでは設定が異なります。</translation>
    </message>
    <message>
        <source>The c/ part is the same in both, so a server can tell that one person sent them. e/ tells the environments apart, s/ the runs.</source>
        <translation>c/ の部分が両方で同じなので、サーバーには同じ人が送信したことがわかります。e/ は環境を、s/ は実行を区別します。</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>More</source>
        <translation>詳しく</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>The s/ part changed, the others stayed. A server can tell that it is you.</source>
        <translation>s/ の部分は変わり、ほかは同じままです。サーバーには同じ人であることがわかります。</translation>
    </message>
    <message>
        <source>One run before</source>
        <translation>1 回前の実行</translation>
    </message>
    <message>
        <source>Two runs before</source>
        <translation>2 回前の実行</translation>
    </message>
</context>
<context>
    <name>EnvironmentActions</name>
    <message>
        <source>New ID</source>
        <translation>新しい ID</translation>
    </message>
    <message>
        <source>Remove ID</source>
        <translation>ID を削除</translation>
    </message>
    <message>
        <source>Copy row, ID hidden</source>
        <translation>行をコピー（ID は非表示）</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Turn on only here</source>
        <translation>ここだけオンにする</translation>
    </message>
    <message>
        <source>Turn off only here</source>
        <translation>ここだけオフにする</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>全体と同じ</translation>
    </message>
</context>
<context>
    <name>EnvironmentChooser</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>EnvironmentTable</name>
    <message>
        <source>Search by name or path</source>
        <translation>名前またはパスで検索</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>環境を検索</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>ID を表示</translation>
    </message>
    <message>
        <source>Looking for environments</source>
        <translation>環境の検索</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>No environment has this in its name or path.</source>
        <translation>名前またはパスにこれを含む環境はありません。</translation>
    </message>
    <message>
        <source>No conda was found, so there are no environments to show. Press F5 after installing it.</source>
        <translation>conda が見つからないため、表示する環境がありません。インストール後に F5 を押してください。</translation>
    </message>
    <message>
        <source>Looking for environments …</source>
        <translation>環境を検索しています…</translation>
    </message>
    <message>
        <source>There is only the base. “conda create -n NAME” makes an environment.</source>
        <translation>base だけがあります。「conda create -n NAME」で環境を作成できます。</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1・ロック中</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>「%1」で並べ替え</translation>
    </message>
</context>
<context>
    <name>EnvironmentView</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>EnvironmentWording</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Random ID (e/)</source>
        <translation>ランダム ID（e/）</translation>
    </message>
    <message>
        <source>Setting here</source>
        <translation>ここでの設定</translation>
    </message>
    <message>
        <source>ID made</source>
        <translation>ID の作成日</translation>
    </message>
    <message>
        <source>There is no random ID here.</source>
        <translation>ここにはランダム ID がありません。</translation>
    </message>
    <message>
        <source>Folder is gone</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Link leads nowhere</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>Cannot be looked into</source>
        <translation>中を確認できません</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>Same as everywhere</source>
        <translation>全体と同じ</translation>
    </message>
    <message>
        <source>On here</source>
        <translation>ここではオン</translation>
    </message>
    <message>
        <source>Off here</source>
        <translation>ここではオフ</translation>
    </message>
    <message>
        <source>conda stops here</source>
        <translation>ここで conda が停止</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two to six days</comment>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Random ID</source>
        <translation>ランダム ID</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, then what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sends:</source>
        <comment>a command</comment>
        <translation>%1 が送信する内容:</translation>
    </message>
    <message>
        <source>Environments: %1</source>
        <translation>環境: %1</translation>
    </message>
    <message>
        <source>Environments: %1 of %2</source>
        <translation>環境: %2 個中 %1 個</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The environments that this conda knows:</source>
        <translation>この conda が知っている環境：</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>What can a server tell?</source>
        <translation>サーバーにわかることは？</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>読み込み済み：%2 中 %1</translation>
    </message>
    <message>
        <source>Let more and more people switch off</source>
        <translation>オフにする人を増やしていく</translation>
    </message>
    <message>
        <source>Back to the made-up class</source>
        <translation>架空のクラスに戻る</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Who is in the class</source>
        <translation>クラスにいる人</translation>
    </message>
    <message>
        <source>Read a server’s log …</source>
        <translation>サーバーのログを読む…</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save the table …</source>
        <translation>表を保存…</translation>
    </message>
    <message>
        <source>A made-up class. “In truth” is what only the simulation knows; the other rows are all that is in the server’s log.</source>
        <translation>架空のクラスです。「実際」はシミュレーションだけが知る値で、ほかの行はサーバーのログにあるすべてです。</translation>
    </message>
    <message>
        <source>The log %1:</source>
        <translation>ログ %1:</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1% がオフ</translation>
    </message>
    <message>
        <source>%1, while more and more people switch off</source>
        <translation>オフにする人が増えるときの「%1」</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>Shows what the next run of conda sends</source>
        <translation>conda の次の実行で送信される内容を表示します</translation>
    </message>
    <message>
        <source>conda works on this environment:</source>
        <translation>conda の対象の環境:</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>ID を表示</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>コピー（ID は非表示）</translation>
    </message>
    <message>
        <source>Copy with IDs</source>
        <translation>ID を含めてコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The s/ part is new. The others stay the same.</source>
        <translation>s/ の部分が新しくなりました。ほかは同じままです。</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 of %2 characters; the rest is cut off</source>
        <translation>%2 文字中 %1 文字。残りは切り捨てられます</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>最大 %2 文字のうち %1 文字</translation>
    </message>
    <message>
        <source>at least %1 of at most %2 characters</source>
        <translation>最大 %2 文字のうち少なくとも %1 文字</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, as in the name of its file of translations.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>このページを表示</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes made here before</source>
        <translation>これまでにここで行った変更</translation>
    </message>
    <message>
        <source>Nothing was changed with Conda Privacy yet.</source>
        <translation>Conda Privacy による変更はまだありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>InstallationChooser</name>
    <message>
        <source>conda installation</source>
        <translation>conda のインストール</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>It works on the practice computer’s files and asks a server inside this program. No other server is contacted.</source>
        <translation>練習用コンピューターのファイルを使い、このプログラムの中のサーバーに問い合わせます。ほかのサーバーには接続しません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading the lesson …</source>
        <translation>レッスンを読み込んでいます…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Run the commands with the real %1</source>
        <translation>実際の %1 でコマンドを実行する</translation>
    </message>
    <message>
        <source>%1 is running …</source>
        <translation>%1 を実行中…</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>解答を表示</translation>
    </message>
    <message>
        <source>The lesson is over</source>
        <translation>レッスンは終了です</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>There is no step after this one.</source>
        <translation>この先にステップはありません。</translation>
    </message>
    <message>
        <source>There is no step before this one.</source>
        <translation>この前にステップはありません。</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>What the server writes down</source>
        <translation>サーバーが記録する内容</translation>
    </message>
    <message>
        <source>No request contains these letters.</source>
        <translation>この文字を含むリクエストはありません。</translation>
    </message>
    <message>
        <source>Nothing yet. Run a command of the lesson, and its requests appear here.</source>
        <translation>まだ何もありません。レッスンのコマンドを実行すると、そのリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Filter, such as c/16lU</source>
        <translation>フィルター（例: c/16lU）</translation>
    </message>
    <message>
        <source>Show only requests that contain these letters</source>
        <translation>この文字を含むリクエストだけを表示</translation>
    </message>
    <message>
        <source>As if everybody had switched off</source>
        <translation>全員がオフにした場合</translation>
    </message>
    <message>
        <source>The whole user agent of the chosen line, or of the newest:</source>
        <translation>選んだ行、または最も新しい行のユーザーエージェント全体:</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Random IDs</source>
        <translation>ランダム ID</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>調べ直す</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Conda Privacy</source>
        <translation>Conda Privacy について</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
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
        <translation>設定がオンのときとオフのとき</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>User agent, setting %1</source>
        <translation>ユーザーエージェント、設定: %1</translation>
    </message>
    <message>
        <source>Struck-through parts are left out. The versions and aau/ are sent either way.</source>
        <translation>取り消し線の部分は省かれます。バージョンと aau/ はどちらの場合も送信されます。</translation>
    </message>
    <message>
        <source>There is no difference: the add-on anaconda-anon-usage is not in use.</source>
        <translation>違いはありません。アドオン anaconda-anon-usage は使われていません。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>What is shown here is from before.</source>
        <translation>ここに表示されているのは以前の内容です。</translation>
    </message>
    <message>
        <source>conda&apos;s settings cannot be read now</source>
        <translation>現在、conda の設定を読み取れません</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>調べ直す (F5)</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Versions of conda, Python and your system</source>
        <translation>conda、Python、システムのバージョン</translation>
    </message>
    <message>
        <source>Version of the add-on</source>
        <translation>アドオンのバージョン</translation>
    </message>
    <message>
        <source>Your ID on this computer</source>
        <translation>このコンピューターでのユーザーの ID</translation>
    </message>
    <message>
        <source>ID of this run</source>
        <translation>この実行の ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>環境の ID</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Anaconda アカウント</translation>
    </message>
    <message>
        <source>ID of the installer</source>
        <translation>インストーラーの ID</translation>
    </message>
    <message>
        <source>ID of your organisation</source>
        <translation>組織の ID</translation>
    </message>
    <message>
        <source>ID of this computer</source>
        <translation>このコンピューターの ID</translation>
    </message>
    <message>
        <source>An unknown part</source>
        <translation>不明な部分</translation>
    </message>
    <message>
        <source>conda itself sends these with every request.</source>
        <translation>conda 自身がすべてのリクエストで送信します。</translation>
    </message>
    <message>
        <source>Sent even when the setting is off.</source>
        <translation>設定がオフのときも送信されます。</translation>
    </message>
    <message>
        <source>The same for every environment of yours on this computer.</source>
        <translation>このコンピューター上の、同じユーザーのすべての環境で同じです。</translation>
    </message>
    <message>
        <source>New each time conda runs; never saved.</source>
        <translation>conda を実行するたびに新しくなり、保存されません。</translation>
    </message>
    <message>
        <source>Different for each environment; does not contain its name.</source>
        <translation>環境ごとに異なり、環境の名前は含みません。</translation>
    </message>
    <message>
        <source>Says which account is signed in. It is not anonymous.</source>
        <translation>サインインしているアカウントを示します。匿名ではありません。</translation>
    </message>
    <message>
        <source>Left by the installer of conda.</source>
        <translation>conda のインストーラーが残したものです。</translation>
    </message>
    <message>
        <source>Put there by an administrator.</source>
        <translation>管理者が置いたものです。</translation>
    </message>
    <message>
        <source>Put there by an administrator; the same for everybody here.</source>
        <translation>管理者が置いたもので、ここの全員に共通です。</translation>
    </message>
    <message>
        <source>This program does not know what it means.</source>
        <translation>このプログラムには意味がわかりません。</translation>
    </message>
</context>
<context>
    <name>PartWording</name>
    <message>
        <source>always</source>
        <comment>where the value of a part comes from</comment>
        <translation>常時</translation>
    </message>
    <message>
        <source>What you see here is an example.</source>
        <translation>ここに表示されているのは一例です。</translation>
    </message>
    <message>
        <source>made in memory</source>
        <comment>where the value of a part comes from</comment>
        <translation>メモリ内で作成</translation>
    </message>
    <message>
        <source>Not created yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation>別のコンピューターのもの</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not created yet: conda makes it on its next run.</source>
        <translation>未作成です。conda が次の実行時に作成します。</translation>
    </message>
    <message>
        <source>Copied from another computer: conda replaces it on its next run.</source>
        <translation>別のコンピューターからコピーされたものです。conda が次の実行時に置き換えます。</translation>
    </message>
    <message>
        <source>Too short: conda replaces it on its next run.</source>
        <translation>短すぎます。conda が次の実行時に置き換えます。</translation>
    </message>
    <message>
        <source>The file cannot be read from this account.</source>
        <translation>このアカウントではファイルを読み取れません。</translation>
    </message>
    <message>
        <source>conda may not write there, so it leaves this part out.</source>
        <translation>conda に書き込み権限がないため、この部分は省かれます。</translation>
    </message>
    <message>
        <source>It holds characters that a request cannot carry.</source>
        <translation>リクエストに含められない文字があります。</translation>
    </message>
    <message>
        <source>It was not made by conda, which sends it all the same.</source>
        <translation>conda が作成したものではありませんが、conda はこれを送信します。</translation>
    </message>
</context>
<context>
    <name>PathButton</name>
    <message>
        <source>Shows the folder</source>
        <translation>フォルダーを表示します</translation>
    </message>
</context>
<context>
    <name>PlaceHeadings</name>
    <message>
        <source>Place (highest first)</source>
        <translation>場所（上位が先）</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open file %1</source>
        <translation>ファイル %1 を開く</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show fewer places</source>
        <translation>表示する場所を減らす</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>すべての場所を表示</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Practice computer</source>
        <translation>練習用コンピューター</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Classroom</source>
        <translation>教室</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Live preview</source>
        <translation>ライブプレビュー</translation>
    </message>
    <message>
        <source>Show IDs</source>
        <translation>ID を表示</translation>
    </message>
    <message>
        <source>Copy, IDs hidden</source>
        <translation>コピー（ID は非表示）</translation>
    </message>
    <message>
        <source>Check with real conda</source>
        <translation>実際の conda で確認</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Nothing was changed in this window that could be taken back. Earlier changes are listed under Settings files.</source>
        <translation>このウィンドウでは、元に戻せる変更はまだありません。以前の変更は「設定ファイル」にあります。</translation>
    </message>
</context>
<context>
    <name>SenderRow</name>
    <message>
        <source>Less</source>
        <translation>簡潔に</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳しく</translation>
    </message>
</context>
<context>
    <name>SenderWording</name>
    <message>
        <source>Basic client information</source>
        <translation>クライアントの基本情報</translation>
    </message>
    <message>
        <source>Your Anaconda account</source>
        <translation>Anaconda アカウント</translation>
    </message>
    <message>
        <source>IDs given by an administrator</source>
        <translation>管理者が付けた ID</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>有効化の通知</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>パッケージ一覧とコマンド</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>ユーザー名とコンピューター名</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>エラーレポート</translation>
    </message>
    <message>
        <source>Signing in to Anaconda</source>
        <translation>Anaconda へのサインイン</translation>
    </message>
    <message>
        <source>What a server sees by itself</source>
        <translation>サーバーに必ず見える情報</translation>
    </message>
    <message>
        <source>conda, Python and system versions. Every request carries these; conda has no switch for them.</source>
        <translation>conda、Python、システムのバージョンです。すべてのリクエストに含まれ、conda にはこれを切り替えるスイッチがありません。</translation>
    </message>
    <message>
        <source>The a/ part says which account is signed in. It is not anonymous, and follows the switch above.</source>
        <translation>a/ の部分は、サインインしているアカウントを示します。匿名ではなく、上のスイッチに従います。</translation>
    </message>
    <message>
        <source>IDs of the installer, the organisation and this computer, where somebody has put them. They follow the switch above.</source>
        <translation>インストーラー、組織、このコンピューターの ID です（置かれている場合）。上のスイッチに従います。</translation>
    </message>
    <message>
        <source>One small request each time an environment is activated.</source>
        <translation>環境を有効化するたびに送られる 1 件の小さなリクエストです。</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds your installed packages, channels, search words and install commands.</source>
        <translation>conda-anaconda-telemetry は、インストール済みのパッケージ、チャンネル、検索語、インストールコマンドを追加します。</translation>
    </message>
    <message>
        <source>anaconda-ident adds your user name, the computer&apos;s name and the environment&apos;s name, or codes made from them. This is not anonymous.</source>
        <translation>anaconda-ident は、ユーザー名、コンピューター名、環境名、またはそれらから作ったコードを追加します。これは匿名ではありません。</translation>
    </message>
    <message>
        <source>When conda crashes: the command, the error and facts about the computer.</source>
        <translation>conda が異常終了したときの、コマンド、エラー、コンピューターに関する情報です。</translation>
    </message>
    <message>
        <source>All random IDs, at the moment of signing in. The switch above does not change this.</source>
        <translation>サインインの時点でのすべてのランダム ID です。上のスイッチでは変わりません。</translation>
    </message>
    <message>
        <source>Your internet address, the time and the files asked for.</source>
        <translation>インターネットアドレス、時刻、要求されたファイルです。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>ここにはありません</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>random IDs</source>
        <translation>ランダム ID</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>package list</source>
        <translation>パッケージ一覧</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>your name and this computer&apos;s</source>
        <translation>ユーザー名とコンピューター名</translation>
    </message>
    <message>
        <source>error reports</source>
        <translation>エラーレポート</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account.</source>
        <translation>%1 は読み取り専用か、別のアカウントのものです。</translation>
    </message>
    <message>
        <source>%1 has to be mended first.</source>
        <translation>先に「%1」を修正してください。</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>送信先: %1</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(新規)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Installed version: %1</source>
        <translation>インストール済みのバージョン: %1</translation>
    </message>
    <message>
        <source>Brought in by: %1</source>
        <translation>導入元: %1</translation>
    </message>
    <message>
        <source>Name of the setting: %1</source>
        <translation>設定の名前: %1</translation>
    </message>
</context>
<context>
    <name>SendersCard</name>
    <message>
        <source>Other things conda can send</source>
        <translation>conda が送信しうるその他の情報</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Where it goes</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Each server also sees your internet address, the time and the files asked for.</source>
        <translation>各サーバーには、インターネットアドレス、時刻、要求されたファイルも見えます。</translation>
    </message>
    <message>
        <source>The settings name no channel on a server, so conda asks only the channels that a command names.</source>
        <translation>設定にはサーバー上のチャンネルがないため、conda はコマンドで指定されたチャンネルにだけ問い合わせます。</translation>
    </message>
</context>
<context>
    <name>ServersPicture</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>Random IDs in requests</source>
        <translation>リクエスト内のランダム ID</translation>
    </message>
    <message>
        <source>Package list and commands</source>
        <translation>パッケージ一覧とコマンド</translation>
    </message>
    <message>
        <source>Activation heartbeat</source>
        <translation>有効化の通知</translation>
    </message>
    <message>
        <source>User and computer name</source>
        <translation>ユーザー名とコンピューター名</translation>
    </message>
    <message>
        <source>Error reports</source>
        <translation>エラーレポート</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>never</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>What is sent …</source>
        <translation>送信する内容…</translation>
    </message>
    <message>
        <source>Always send</source>
        <translation>常に送信する</translation>
    </message>
    <message>
        <source>Never send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn on for a server …</source>
        <translation>サーバーを指定してオンにする…</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>The file that the variable CONDARC names</source>
        <translation>変数 CONDARC が指すファイル</translation>
    </message>
    <message>
        <source>This environment</source>
        <translation>この環境</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>This conda</source>
        <translation>この conda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>does not mention it</source>
        <translation>記載がありません</translation>
    </message>
    <message>
        <source>a value that conda does not understand</source>
        <translation>conda が解釈できない値</translation>
    </message>
    <message>
        <source>ignored by conda as a whole</source>
        <translation>conda がファイル全体を無視</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda を起動できません</translation>
    </message>
    <message>
        <source>conda does not read this</source>
        <translation>conda はこれを読み取りません</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>ignored by conda</source>
        <translation>conda が無視</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈できない値</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>stops conda</source>
        <translation>conda を停止させます</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>ほかの場所が優先</translation>
    </message>
    <message>
        <source>last word</source>
        <translation>最終指定</translation>
    </message>
    <message>
        <source>line %1, last word</source>
        <translation>%1 行目、最終指定</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>for this environment</source>
        <translation>この環境用</translation>
    </message>
    <message>
        <source>for this conda</source>
        <translation>この conda 用</translation>
    </message>
    <message>
        <source>for this computer</source>
        <translation>このコンピューター用</translation>
    </message>
    <message>
        <source>If you put “%1” back to the default in %2</source>
        <translation>%2 で「%1」を既定値に戻した場合</translation>
    </message>
    <message>
        <source>If you set “%1” to %2 in %3</source>
        <translation>%3 で「%1」を「%2」に設定した場合</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>まずサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>First type what is to be sent.</source>
        <translation>まず送信する内容を入力してください。</translation>
    </message>
    <message>
        <source>This cannot be saved</source>
        <translation>これは保存できません</translation>
    </message>
    <message>
        <source>This alone would change nothing</source>
        <translation>これだけでは何も変わりません</translation>
    </message>
    <message>
        <source>conda does not read this file, so the default holds.</source>
        <translation>conda はこのファイルを読み取らないため、既定値が有効です。</translation>
    </message>
    <message>
        <source>The variable %1 would still have the last word.</source>
        <translation>引き続き変数 %1 が優先されます。</translation>
    </message>
    <message>
        <source>%1 would still have the last word.</source>
        <translation>引き続き「%1」が優先されます。</translation>
    </message>
    <message>
        <source>The file stays as it is.</source>
        <translation>ファイルは現状のままです。</translation>
    </message>
    <message>
        <source>The file says this already; nothing would change.</source>
        <translation>ファイルはすでにこの内容です。何も変わりません。</translation>
    </message>
    <message>
        <source>The file does not exist yet and would be made.</source>
        <translation>ファイルはまだ存在せず、新しく作成されます。</translation>
    </message>
    <message>
        <source>Nothing else in the file changes: comments, order and spacing stay as they are.</source>
        <translation>ファイルのほかの部分は変わりません。コメント、順序、空白はそのままです。</translation>
    </message>
    <message>
        <source>conda</source>
        <translation>conda</translation>
    </message>
    <message>
        <source>Shell, until it is closed</source>
        <translation>シェル（閉じるまで）</translation>
    </message>
    <message>
        <source>PowerShell, until it is closed</source>
        <translation>PowerShell（閉じるまで）</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>CI service (YAML)</source>
        <translation>CI サービス（YAML）</translation>
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
        <translation>conda のリクエストにランダム ID を追加する</translation>
    </message>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>conda の設定を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>TelemetryCard</name>
    <message>
        <source>Headers of the package telemetry</source>
        <translation>パッケージのテレメトリのヘッダー</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>conda-anaconda-telemetry adds these to each request to Anaconda&apos;s servers. It has a switch of its own, on the first page.</source>
        <translation>conda-anaconda-telemetry は、これらを Anaconda のサーバーへの各リクエストに追加します。最初のページに専用のスイッチがあります。</translation>
    </message>
    <message>
        <source>These would be added if the package telemetry were on.</source>
        <translation>パッケージのテレメトリがオンの場合、これらが追加されます。</translation>
    </message>
    <message>
        <source>The add-on conda-anaconda-telemetry is not installed, so there are none.</source>
        <translation>アドオン conda-anaconda-telemetry がインストールされていないため、何もありません。</translation>
    </message>
    <message>
        <source>Whether they are added cannot be told until this is mended.</source>
        <translation>これが修正されるまで、追加されるかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Composed for %1 from the active environment. Virtual packages of the graphics card and the processor are only known when conda runs.</source>
        <translation>アクティブな環境から %1 について組み立てたものです。グラフィックカードとプロセッサーの仮想パッケージは、conda の実行時にのみわかります。</translation>
    </message>
    <message>
        <source>The command, and the version of conda-build</source>
        <translation>コマンドと conda-build のバージョン</translation>
    </message>
    <message>
        <source>Your channels</source>
        <translation>使用中のチャンネル</translation>
    </message>
    <message>
        <source>Facts about the computer</source>
        <translation>コンピューターに関する情報</translation>
    </message>
    <message>
        <source>All packages of the active environment</source>
        <translation>アクティブな環境のすべてのパッケージ</translation>
    </message>
    <message>
        <source>What is asked to be installed</source>
        <translation>インストールを要求された内容</translation>
    </message>
</context>
<context>
    <name>UsageSwitch</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 · locked</source>
        <translation>%1・ロック中</translation>
    </message>
</context>
<context>
    <name>UserAgentView</name>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1、送信されません: %2</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>stands for a random ID that is not made yet</comment>
        <translation>(新規)</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>No conda was found</source>
        <translation>conda が見つかりません</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show. It was looked for on PATH and in the usual folders. Press F5 after installing it.</source>
        <translation>conda がないため、表示するリクエストがありません。PATH と通常のフォルダーを検索しました。インストール後に F5 を押してください。</translation>
    </message>
    <message>
        <source>Look at it in the classroom</source>
        <translation>教室で見てみる</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading conda&apos;s settings …</source>
        <translation>conda の設定を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What conda tells its package servers about this computer.</source>
        <translation>このコンピューターについて conda がパッケージサーバーに伝える内容です。</translation>
    </message>
    <message>
        <source>Every part of the header, what it means and where it comes from.</source>
        <translation>ヘッダーの各部分の意味と由来です。</translation>
    </message>
    <message>
        <source>Each environment has its own random ID. Looking here never creates one.</source>
        <translation>環境ごとに固有のランダム ID があります。ここで見るだけで作成されることはありません。</translation>
    </message>
    <message>
        <source>conda reads these places; the highest one that sets a value decides.</source>
        <translation>conda はこれらの場所を読み取ります。値を設定している最上位の場所が採用されます。</translation>
    </message>
    <message>
        <source>A practice computer inside this window. Nothing here touches your real files.</source>
        <translation>このウィンドウ内の練習用コンピューターです。ここでの操作は実際のファイルに影響しません。</translation>
    </message>
    <message>
        <source>What each page shows and what you can do there.</source>
        <translation>各ページに表示される内容と、そこでできることです。</translation>
    </message>
    <message>
        <source>No conda found</source>
        <translation>conda が見つかりません</translation>
    </message>
    <message>
        <source>conda cannot start</source>
        <translation>conda を起動できません</translation>
    </message>
    <message>
        <source>What conda sends cannot be known</source>
        <translation>conda が何を送信するかはわかりません</translation>
    </message>
    <message>
        <source>conda stops with an error</source>
        <translation>conda がエラーで停止します</translation>
    </message>
    <message>
        <source>No conda was found on this computer</source>
        <translation>このコンピューターに conda が見つかりません</translation>
    </message>
    <message>
        <source>conda does not add random IDs</source>
        <translation>conda はランダム ID を追加しません</translation>
    </message>
    <message>
        <source>conda adds random IDs to its requests</source>
        <translation>conda はリクエストにランダム ID を追加します</translation>
    </message>
    <message>
        <source>conda does not add random IDs to its requests</source>
        <translation>conda はリクエストにランダム ID を追加しません</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders. You can still choose: the choice is kept for the conda you install later.</source>
        <translation>PATH と通常のフォルダーを検索しました。今のうちに選択することもできます。選択は、後でインストールする conda のために保存されます。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>The add-on %1, which would add them, is not installed. If it is installed later, it will be %2.</source>
        <comment>%2 is the translation of “on” or “off”</comment>
        <translation>
            <numerusform>ランダム ID を追加するアドオン %1 はインストールされていません。後でインストールした場合は%2になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This conda is too old to load the add-on that would add them.</source>
        <translation>この conda は古すぎて、ID を追加するアドオンを読み込めません。</translation>
    </message>
    <message>
        <source>conda is set to load no add-ons, not even the one that would add them.</source>
        <translation>conda はアドオンを読み込まない設定になっているため、ID を追加するアドオンも読み込まれません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and line, then what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is the default, because conda skips a settings file it cannot read.</source>
        <translation>これは既定値です。conda は読み取れない設定ファイルを読み飛ばします。</translation>
    </message>
    <message>
        <source>Nobody has chosen this: it is the default, because no settings file sets it.</source>
        <translation>誰かが選んだものではありません。どの設定ファイルにも指定がないため、既定値が使われています。</translation>
    </message>
    <message>
        <source>The environment variable %1 sets this.</source>
        <translation>環境変数 %1 によって設定されています。</translation>
    </message>
    <message>
        <source>Required by %1, which is marked as final.</source>
        <translation>最終と指定された「%1」によって必須とされています。</translation>
    </message>
    <message>
        <source>Set for everybody on this computer in %1.</source>
        <translation>「%1」で、このコンピューターの全員に対して設定されています。</translation>
    </message>
    <message>
        <source>Set for this conda installation in %1.</source>
        <translation>「%1」で、この conda のインストールに対して設定されています。</translation>
    </message>
    <message>
        <source>Set for this environment only, in %1.</source>
        <translation>「%1」で、この環境だけに設定されています。</translation>
    </message>
    <message>
        <source>Set in %1, the file that the variable CONDARC names.</source>
        <translation>変数 CONDARC が指すファイル「%1」で設定されています。</translation>
    </message>
    <message>
        <source>You turned this on in %1. It stays on if you reinstall conda.</source>
        <translation>ご自身の選択により、「%1」でオンになっています。conda を再インストールしてもオンのままです。</translation>
    </message>
    <message>
        <source>It was looked for on PATH and in the usual folders.</source>
        <translation>PATH と通常のフォルダーを検索しました。</translation>
    </message>
    <message>
        <source>You turned this off in %1. It stays off if you reinstall conda.</source>
        <translation>ご自身の選択により、「%1」でオフになっています。conda を再インストールしてもオフのままです。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>conda cannot start with this settings file</source>
        <translation>この設定ファイルがあると conda は起動できません</translation>
    </message>
    <message>
        <source>Until it is mended, every conda command ends with an error. Conda Privacy changes nothing in a file that cannot be read.</source>
        <translation>修正されるまで、すべての conda コマンドがエラーで終わります。Conda Privacy は、読み取れないファイルを変更しません。</translation>
    </message>
    <message>
        <source>A settings file is too large to be read here</source>
        <translation>設定ファイルが大きすぎるため、ここでは読み取れません</translation>
    </message>
    <message>
        <source>conda may read it all the same. Make it smaller, and its settings are shown here.</source>
        <translation>それでも conda は読み取るかもしれません。小さくすると、その設定がここに表示されます。</translation>
    </message>
    <message>
        <source>conda cannot understand a setting</source>
        <translation>conda が解釈できない設定があります</translation>
    </message>
    <message>
        <source>Commands that need it end with an error until the line is mended.</source>
        <translation>これを必要とするコマンドは、この行が修正されるまでエラーで終わります。</translation>
    </message>
    <message>
        <source>conda cannot read %1 and ignores the file until that is mended: %2.</source>
        <translation>conda は「%1」を読み取れないため、修正されるまでこのファイルを無視します: %2。</translation>
    </message>
    <message>
        <source>A settings file has no effect</source>
        <translation>設定ファイルが効いていません</translation>
    </message>
    <message>
        <source>Your choice is not taking effect</source>
        <translation>選択が反映されていません</translation>
    </message>
    <message>
        <source>Set by a variable</source>
        <translation>変数による設定</translation>
    </message>
    <message>
        <source>The variable %1 has the last word. What you choose in ~/.condarc has no effect while it is set. To choose here, remove it where it is set, such as in a start file of your shell, and start this program anew.</source>
        <translation>変数 %1 が優先されます。これが設定されている間、~/.condarc での選択は反映されません。ここで選べるようにするには、シェルの起動ファイルなど、設定している場所から削除して、このプログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation>別の場所での設定</translation>
    </message>
    <message>
        <source>%1 has the last word over what you choose in ~/.condarc.</source>
        <translation>~/.condarc での選択より「%1」が優先されます。</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理対象</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1.</source>
        <translation>このコンピューターの管理者が「%1」で必須としています。</translation>
    </message>
    <message>
        <source>Whoever manages this computer requires this in %1. Your own choice in ~/.condarc has no effect.</source>
        <translation>このコンピューターの管理者が「%1」で必須としています。~/.condarc でのご自身の選択は反映されません。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Your choice cannot be saved</source>
        <translation>選択を保存できません</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to another account. The switch can be used again when you may write to this file.</source>
        <translation>%1 は読み取り専用か、別のアカウントのものです。このファイルに書き込めるようになると、スイッチをまた使えます。</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>%1 行目を表示</translation>
    </message>
    <message>
        <source>Without conda there are no requests to show.</source>
        <translation>conda がないため、表示するリクエストがありません。</translation>
    </message>
    <message>
        <source>What would be sent cannot be told until this is mended.</source>
        <translation>これが修正されるまで、何が送信されるかはわかりません。</translation>
    </message>
    <message>
        <source>Only versions are sent: no add-on adds random IDs.</source>
        <translation>送信されるのはバージョンだけです。ランダム ID を追加するアドオンはありません。</translation>
    </message>
    <message>
        <source>Coloured parts are added. The s/ part is new on every run.</source>
        <translation>色付きの部分が追加されます。s/ の部分は実行のたびに新しくなります。</translation>
    </message>
    <message>
        <source>Struck-through parts are not sent. The marker aau/ stays.</source>
        <translation>取り消し線の部分は送信されません。aau/ の印は残ります。</translation>
    </message>
    <message>
        <source>This is about %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>ここで述べているのは、%2 にある %1 についてです。</translation>
    </message>
    <message>
        <source>%1 in %2 adds random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%2 にある %1 はランダム ID を追加します。</translation>
    </message>
    <message>
        <source>%1 in %2 does not add random IDs.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%2 にある %1 はランダム ID を追加しません。</translation>
    </message>
    <message>
        <source>There is a problem with the settings of %1 in %2.</source>
        <comment>“conda 26.7.1”, a folder</comment>
        <translation>%2 にある %1 の設定に問題があります。</translation>
    </message>
    <message numerus="yes">
        <source>Turned off only in %n environment(s): %1.</source>
        <translation>
            <numerusform>%n 個の環境だけでオフ: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned on only in %n environment(s): %1.</source>
        <translation>
            <numerusform>%n 個の環境だけでオン: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conda stops with an error in %n environment(s): %1.</source>
        <translation>
            <numerusform>%n 個の環境で conda がエラーで停止します: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The random ID was changed.</source>
        <translation>ランダム ID を変更しました。</translation>
    </message>
    <message>
        <source>Turned on. Saved in %1.</source>
        <translation>オンにしました。%1 に保存しました。</translation>
    </message>
    <message>
        <source>Turned off. Saved in %1.</source>
        <translation>オフにしました。%1 に保存しました。</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Saved in %1, but another place has the last word.</source>
        <translation>%1 に保存しましたが、別の場所の設定が優先されます。</translation>
    </message>
    <message>
        <source>The random ID is as it was.</source>
        <translation>ランダム ID を元に戻しました。</translation>
    </message>
    <message>
        <source>Taken back. %1 is as it was.</source>
        <translation>元に戻しました。%1 は変更前のとおりです。</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>This is the practice computer. Nothing here touches your real files.</source>
        <translation>これは練習用コンピューターです。ここでの操作は実際のファイルに影響しません。</translation>
    </message>
</context>
<context>
    <name>_CommandLine</name>
    <message>
        <source>Shows what conda tells its package servers about this computer.</source>
        <translation>このコンピューターについて conda がパッケージサーバーに伝える内容を表示します。</translation>
    </message>
    <message>
        <source>Begin with this page: %1.</source>
        <translation>このページから始めます: %1。</translation>
    </message>
    <message>
        <source>Render every page, or the one named, into this folder.</source>
        <translation>すべてのページ、または指定したページの画像をこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Look at a practice computer in a temporary folder.</source>
        <translation>一時フォルダー内の練習用コンピューターを表示します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>End once the window is painted.</source>
        <translation>ウィンドウが描画されたら終了します。</translation>
    </message>
    <message>
        <source>Write what happens to standard output.</source>
        <translation>起きたことを標準出力に書き出します。</translation>
    </message>
    <message>
        <source>There is no page named “%1”. The pages are: %2.</source>
        <translation>「%1」というページはありません。ページ: %2。</translation>
    </message>
    <message>
        <source>There is no screen for a window here. “conda-privacy” says the same as text.</source>
        <translation>ここにはウィンドウを表示する画面がありません。「conda-privacy」は同じ内容をテキストで表示します。</translation>
    </message>
</context>
<context>
    <name>_Curtain</name>
    <message>
        <source>The screen is dark. B shows the lesson again.</source>
        <translation>画面は暗くなっています。B でレッスンを再び表示します。</translation>
    </message>
</context>
<context>
    <name>_Surface</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
</TS>
