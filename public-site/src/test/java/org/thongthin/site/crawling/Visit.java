package org.thongthin.site.crawling;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What an address was answered with.
 *
 * @param address path and query
 * @param page null where it is none
 * @param links the addresses within the site that the page names, fragments included
 */
public record Visit(
        String address,
        int status,
        String contentType,
        @Nullable Document page,
        List<String> links) {
    /** The path alone. */
    public String path() {
        return address.replaceFirst("\\?.*", "");
    }

    /** Whether the page is English. */
    public boolean isEnglish() {
        return address.matches("/en([/?].*)?");
    }

    /** A page that search engines may show. */
    public boolean isForEverybody() {
        return page != null
                && status == 200
                && !page.select("meta[name=robots]").attr("content").contains("noindex");
    }

    /**
     * What the address has in common with others of its sort: the first part of its path, how many parts there are, the
     * names of its parameters.
     */
    public String shape() {
        String[] parts = path().split("/", -1);
        String[] parameters = address.contains("?")
                ? address.substring(address.indexOf('?') + 1)
                        .replaceAll("=[^&]*", "")
                        .split("&", -1)
                : new String[0];
        int first = isEnglish() ? 2 : 1;
        return (isEnglish() ? "en " : "") + (parts.length > first ? parts[first] : "") + " " + (parts.length - first)
                + " " + List.of(parameters);
    }
}
