package org.thongthin.site.crawling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finds faults finds them. */
class PageFaultsTest {
    private static final String FLAWLESS = """
            <!doctype html><html lang="en"><head><title>Tea</title><meta name="description" content="Tea.">
            <link rel="canonical" href="http://localhost/en/tea"><link rel="alternate" hreflang="th" href="http://localhost/tea">
            <link rel="alternate" hreflang="en" href="http://localhost/en/tea">
            <link rel="alternate" hreflang="x-default" href="http://localhost/tea"></head>
            <body><main id="main"><h1>Tea</h1><p lang="th">ชา</p><label for="q">Find</label><input id="q"></main></body></html>""";

    private static List<String> faults(String page) {
        return PageFaults.of(new Visit("/en/tea", 200, "text/html", Jsoup.parse(page), List.of()));
    }

    @Test
    void aFlawlessPageHasNone() {
        assertThat(faults(FLAWLESS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lang=\"en\"       | lang=\"fr\"          | lang is not en",
                "<title>Tea     | <title>            | no title",
                "content=\"Tea.\" | content=\" \"         | no description",
                "<h1>Tea</h1>   | <h2>Tea</h2>       | 0 h1",
                "rel=\"canonical\" | rel=\"x\"          | not one canonical address",
                "hreflang=\"th\" | hreflang=\"lo\"       | not one alternate for th",
                "id=\"q\"        | id=\"main\"          | the id main twice",
                "for=\"q\"       | for=\"p\"            | for names p, which is not there",
                "<p lang=\"th\"> | <p>                | Thai without lang: ชา",
                "Find           | {0} items          | left over: {0} items",
                "Find           | item.place         | left over: item.place"
            })
    void aFaultIsNamed(String good, String bad, String fault) {
        assertThat(faults(FLAWLESS.replaceFirst(java.util.regex.Pattern.quote(good), bad.replace("{", "\\{"))))
                .contains(fault);
    }
}
