package org.thongthin.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** Any text inside a script of data. */
class InScriptTest {
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "</script>",
                "<!--",
                "<script>",
                "]]>",
                "&lt;",
                "\\u003c",
                "\\",
                "\"",
                "\u2028",
                "\u2029",
                "ผ้า",
                "\u0000",
                "😀");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
    }

    @Property(tries = 500)
    void comesOutAsItWentInAndEndsNothing(@ForAll("texts") String text) throws Exception {
        JsonNode document =
                JsonNodeFactory.instance.objectNode().put("name", text).put(text, 1);
        String script = StructuredData.inScript(document);
        assertThat(new JsonMapper().readTree(script)).isEqualTo(document);
        assertThat(script).doesNotContainPattern("[<>&\u2028\u2029]");
        String page = "<script type=\"application/ld+json\">" + script + "</script><p>after</p>";
        assertThat(Jsoup.parse(page).select("p").text()).isEqualTo("after");
    }
}
