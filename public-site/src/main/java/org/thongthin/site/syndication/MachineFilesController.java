package org.thongthin.site.syndication;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.thongthin.site.platform.Assets;
import org.thongthin.site.platform.Digests;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Made;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.platform.Texts;

/** What tells programs how to behave here, and browsers how to search here. */
@Controller
@Hidden
@Produces(MediaType.ALL)
final class MachineFilesController {
    private final Texts texts;
    private final Assets assets;
    private final String origin;

    MachineFilesController(Texts texts, Assets assets, SiteConfiguration site) {
        this.texts = texts;
        this.assets = assets;
        this.origin = site.origin();
    }

    /** RFC 9309: everything may be read but searches, of which there is no end, and the drafts that cms-api shows. */
    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        String rules = """
                User-agent: *
                Allow: /
                Disallow: /search?
                Disallow: /en/search?
                Disallow: /api/search
                Disallow: /api/suggest
                Disallow: /internal/

                Sitemap: %s/sitemap.xml
                """.formatted(origin);
        return answer(request, rules, "text/plain; charset=utf-8");
    }

    /** OpenSearch 1.1, draft 6, with what Mozilla's browsers ask for suggestions. */
    @Get(uris = {"/opensearch.xml", "/en/opensearch.xml"})
    HttpResponse<?> openSearch(HttpRequest<?> request) {
        Language language = Language.of(request);
        String page = origin + language.address("/search");
        Xml xml = Xml.document().open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.text("ShortName", texts.text(language, "opensearch.name"));
        xml.text("LongName", texts.text(language, "site.name"));
        xml.text("Description", texts.text(language, "opensearch.description"));
        xml.text("InputEncoding", "UTF-8");
        xml.text("Language", language.code());
        xml.text("Image", origin + assets.address("favicon.svg"), "type", "image/svg+xml");
        xml.empty("Url", "type", "text/html", "template", page + "?q={searchTerms}");
        xml.empty("Url", "type", FeedForm.ATOM.type(), "template", page + "/feed.atom?q={searchTerms}");
        String suggestions = origin + "/opensearch/suggestions?q={searchTerms}";
        xml.empty("Url", "type", "application/x-suggestions+json", "template", suggestions);
        String self = origin + language.address("/opensearch.xml");
        xml.empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template", self);
        String content = new String(xml.close().taken(), StandardCharsets.UTF_8);
        return answer(request, content, "application/opensearchdescription+xml; charset=utf-8");
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, String text, String mediaType) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return Made.whileRead(
                request,
                Digests.shortOf(content),
                mediaType,
                () -> List.of(content).iterator());
    }
}
