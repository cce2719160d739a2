package org.thongthin.site.looking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.thongthin.site.platform.Html;

/** All pictures on one page, a row for each address. */
final class ContactSheet {
    private ContactSheet() {}

    static Path write(Path folder, Collection<String> addresses, Function<String, List<String>> files)
            throws IOException {
        StringBuilder page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
                <style>body{font:14px sans-serif} section{display:flex;gap:8px;align-items:flex-start;overflow:auto}
                img{max-height:640px;border:1px solid #888}</style>
                """);
        for (String address : addresses) {
            page.append("<h2>").append(Html.escaped(address)).append("</h2><section>");
            for (String file : files.apply(address)) {
                page.append("<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\" loading=\"lazy\"></a>".formatted(file));
            }
            page.append("</section>\n");
        }
        Path sheet = folder.resolve("index.html");
        Files.writeString(sheet, page);
        return sheet;
    }
}
