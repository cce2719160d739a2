package org.thongthin.site.crawling;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What is wrong with a page as it came, seen without a browser. */
final class PageFaults {
    /** What a template or a text leaves behind when something was not filled in. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("\\{[0-9]}|\\{\\{|\\bnull\\b|\\bundefined\\b|\\bNaN\\b|(?i:\\blorem ipsum\\b)|\\bTODO\\b");

    /** A key of a message bundle. */
    private static final Pattern KEY =
            Pattern.compile("^(?:kind|site|item|section|home|search|error|province|region|place|contact|footer|nav)"
                    + "(?:\\.[a-z][a-zA-Z0-9-]*)+$");

    private static final List<String> IDS =
            List.of("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "list", "form");
    private static final List<String> READ_ALOUD = List.of("alt", "aria-label", "title", "placeholder");

    private final Visit visit;
    private final Document page;
    private final List<String> faults = new ArrayList<>();

    private PageFaults(Visit visit, Document page) {
        this.visit = visit;
        this.page = page;
    }

    /** Each in a few words; none for what is no page. */
    static List<String> of(Visit visit) {
        Document page = visit.page();
        if (page == null) {
            return List.of();
        }
        PageFaults found = new PageFaults(visit, page);
        found.head();
        found.ids();
        found.leftOvers();
        found.language();
        return found.faults;
    }

    private void head() {
        String language = visit.isEnglish() ? "en" : "th";
        require(page.select("html").attr("lang").equals(language), "lang is not " + language);
        require(!page.title().isBlank(), "no title");
        require(page.select("head title").size() == 1, "more than one title");
        require(!page.select("head meta[name=description]").attr("content").isBlank(), "no description");
        require(page.select("h1").size() == 1, page.select("h1").size() + " h1");
        require(!page.select("h1").text().isBlank(), "an empty h1");
        require(!page.select("main").text().isBlank(), "an empty main");
        if (visit.status() == 200) {
            require(page.select("link[rel=canonical]").size() == 1, "not one canonical address");
            for (String tongue : List.of("th", "en", "x-default")) {
                require(
                        page.select("link[rel=alternate][hreflang=" + tongue + "]")
                                        .size()
                                == 1,
                        "not one alternate for " + tongue);
            }
        }
    }

    private void ids() {
        Set<String> ids = new HashSet<>();
        for (String id : page.select("[id]").eachAttr("id")) {
            require(ids.add(id), "the id " + id + " twice");
        }
        for (String attribute : IDS) {
            for (String named : page.select("[" + attribute + "]").eachAttr(attribute)) {
                for (String id : named.strip().split("\\s+", -1)) {
                    require(ids.contains(id), attribute + " names " + id + ", which is not there");
                }
            }
        }
    }

    private void leftOvers() {
        for (Element element : page.body().getAllElements()) {
            // What somebody wrote may be about anything.
            String own = element.closest("[data-told], .body, mark") == null
                    ? element.ownText().strip()
                    : "";
            require(!LEFT_OVER.matcher(own).find() && !KEY.matcher(own).matches(), "left over: " + own);
        }
    }

    /** Thai letters on an English page stand where a screen reader is told to change its voice. */
    private void language() {
        if (!visit.isEnglish()) {
            return;
        }
        for (Element element : page.body().getAllElements()) {
            Predicate<Element> thai = inside -> "th".equals(closestLanguage(inside));
            for (TextNode text : element.textNodes()) {
                require(
                        !isThai(text.text()) || thai.test(element),
                        "Thai without lang: " + text.text().strip());
            }
            for (String attribute : READ_ALOUD) {
                String said = element.attr(attribute);
                require(!isThai(said) || thai.test(element), "Thai without lang in " + attribute + ": " + said);
            }
        }
    }

    private static String closestLanguage(Element element) {
        Element closest = element.closest("[lang]");
        return closest == null ? "" : closest.attr("lang");
    }

    private static boolean isThai(String text) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.THAI);
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
