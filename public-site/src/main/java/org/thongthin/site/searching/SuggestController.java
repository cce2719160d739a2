package org.thongthin.site.searching;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.lang.Character.UnicodeScript;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Suggestion;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Places;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;

/** What somebody who is still typing may mean. */
@Controller("/api/suggest")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SuggestController {
    private static final int MOST = 8;

    private final ReadModel model;
    private final PublicContent content;
    private final Addresses addresses;
    private final Clock clock;

    SuggestController(ReadModel model, PublicContent content, Addresses addresses, Clock clock) {
        this.model = model;
        this.content = content;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The best first; empty where nothing was typed. */
    record Suggestions(List<Entry> suggestions) {}

    /**
     * @param type item, place, organisation, category or query
     * @param url the path of the page it leads to
     * @param where a district or organisation is, for names repeat; absent for others
     * @param marks the pieces of the text that were typed, in UTF-16 units; empty where it was typed otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String text, String type, String url, @Nullable String where, List<Mark> marks) {}

    @Get
    HttpResponse<Suggestions> suggest(HttpRequest<?> request) {
        String typed = Parameters.of(request).typed("q");
        Instant now = clock.instant();
        List<Entry> entries = typed.isEmpty()
                ? List.of()
                : model.suggest(typed, MOST, now).stream()
                        .map(suggestion -> entry(suggestion, now))
                        .toList();
        return HttpResponse.ok(new Suggestions(entries))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "public, max-age=0, s-maxage=1");
    }

    private Entry entry(Suggestion suggestion, Instant now) {
        return new Entry(
                suggestion.text(), suggestion.type(), url(suggestion, now), where(suggestion), suggestion.marks());
    }

    private String url(Suggestion suggestion, Instant now) {
        String id = suggestion.id();
        if (id == null) {
            return search("q", suggestion.text());
        }
        Directory directory = content.directory();
        return switch (suggestion.type()) {
            case "item" -> item(id, suggestion, now);
            case "organisation" -> Addresses.organisation(id);
            case "category" -> search("category", id);
            case "place" -> directory.province(id) == null ? search("q", suggestion.text()) : Addresses.province(id);
            default -> search("q", suggestion.text());
        };
    }

    private String item(String id, Suggestion suggestion, Instant now) {
        PublicItem item = content.item(id, now);
        return item == null ? search("q", suggestion.text()) : addresses.of(item);
    }

    private @Nullable String where(Suggestion suggestion) {
        Directory directory = content.directory();
        Language language = language(suggestion.text());
        return switch (suggestion.type()) {
            case "organisation" -> {
                Organisation organisation = directory.organisation(suggestion.id());
                yield organisation == null ? null : Places.line(organisation, directory, language);
            }
            case "place" -> {
                District district = directory.district(suggestion.id());
                yield district == null ? null : Places.province(directory.province(district.provinceCode()), language);
            }
            default -> null;
        };
    }

    private static Language language(String text) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.THAI)
                ? Language.TH
                : Language.EN;
    }

    private static String search(String parameter, String value) {
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put(parameter, value);
        return Addresses.query("/search", query);
    }
}
