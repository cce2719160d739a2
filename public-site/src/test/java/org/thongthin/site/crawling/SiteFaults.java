package org.thongthin.site.crawling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What is wrong with a site's pages, each for itself and between them. */
public final class SiteFaults {
    private SiteFaults() {}

    /** By address, in the order in which the pages were found; the pages without a fault are left out. */
    public static Map<String, List<String>> of(Crawl crawl) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Visit visit : crawl.visits()) {
            List<String> faults = Stream.of(
                            status(crawl, visit), PageFaults.of(visit), fragments(crawl, visit), tongues(crawl, visit))
                    .flatMap(List::stream)
                    .toList();
            if (!faults.isEmpty()) {
                found.put(visit.address(), faults);
            }
        }
        return found;
    }

    private static List<String> status(Crawl crawl, Visit visit) {
        return visit.status() == 200
                ? List.of()
                : List.of("answered " + visit.status() + ", and named by " + crawl.namedBy(visit.address()));
    }

    /** The ids that links name are there. */
    private static List<String> fragments(Crawl crawl, Visit visit) {
        List<String> faults = new ArrayList<>();
        for (String link : visit.links()) {
            int hash = link.indexOf('#');
            Visit target = hash < 0 ? null : crawl.at(link.substring(0, hash));
            Document page = target == null ? null : target.page();
            if (page != null && hash < link.length() - 1 && page.getElementById(link.substring(hash + 1)) == null) {
                faults.add(link + " leads to no part of the page");
            }
        }
        return faults;
    }

    /** A page is where it says that it is, and both languages name the same two pages. */
    private static List<String> tongues(Crawl crawl, Visit visit) {
        Document page = visit.page();
        if (page == null || !visit.isForEverybody()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        String own = address(crawl, page, "link[rel=canonical]");
        if (!visit.address().contains("?") && !own.equals(visit.address())) {
            faults.add("says that it is at " + own);
        }
        String thai = address(crawl, page, "link[hreflang=th]");
        String english = address(crawl, page, "link[hreflang=en]");
        if (!own.equals(visit.isEnglish() ? english : thai)) {
            faults.add("its own language is said to be elsewhere");
        }
        Visit other = crawl.at(visit.isEnglish() ? thai : english);
        Document translated = other == null ? null : other.page();
        if (translated == null) {
            faults.add("its other language is not there");
        } else if (!thai.equals(address(crawl, translated, "link[hreflang=th]"))
                || !english.equals(address(crawl, translated, "link[hreflang=en]"))) {
            faults.add("its other language does not point back");
        }
        return faults;
    }

    private static String address(Crawl crawl, Document page, String link) {
        String href = page.select(link).attr("href");
        return href.startsWith(crawl.origin()) ? href.substring(crawl.origin().length()) : href;
    }

    /** Which of these pages no link leads to. */
    public static List<String> orphans(Crawl crawl, Stream<String> addresses) {
        return addresses.filter(address -> isNull(crawl.at(address))).distinct().toList();
    }

    private static boolean isNull(@Nullable Visit visit) {
        return visit == null;
    }
}
