package org.thongthin.cms.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.RevisionJson;
import org.thongthin.cms.content.kind.DetailsJson;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.publishing.PublicItems;

/** Every kind's example: saved, submitted, verified, and told to the public with nothing of it lost. */
class KindsTest {
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    static Stream<String> kinds() {
        return Kind.all().stream().map(Kind::code);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anExampleReachesThePublicWhole(String kind) {
        ObjectNode example = Newsroom.example(kind);
        ItemState verified = newsroom.aVerified(kind);

        Map<UUID, ObjectNode> shown = newsroom.get(PublicItems.class).of(List.of(id(verified)));

        JsonNode told = shown.get(id(verified));
        assertThat(told).isNotNull();
        assertThat(told.path("title")).isEqualTo(example.path("title"));
        assertThat(told.path("category")).isEqualTo(example.path("category"));
        assertThat(told.path("location").path("provinceCode").asText()).isEqualTo("48");
        for (String field : List.of("contact", "translations")) {
            example.path(field)
                    .properties()
                    .forEach(each -> assertThat(
                                    told.path(field).path(each.getKey()).toString())
                            .contains(
                                    each.getValue().isTextual()
                                            ? each.getValue().textValue()
                                            : ""));
        }
        example.path("details")
                .properties()
                .forEach(each -> assertThat(told.path("details").has(each.getKey()))
                        .as(each.getKey())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void detailsComeBackFromTheirColumnAsTheyWent(String kind) {
        ItemState draft = newsroom.aDraft(kind);
        RevisionJson revisions = newsroom.get(RevisionJson.class);
        DetailsJson details = newsroom.get(DetailsJson.class);
        assertThat(revisions.details(kind, draft.newest()))
                .isEqualTo(details.parse(Kind.of(kind), Newsroom.example(kind).path("details"), "/details"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDraftMayBeAsEmptyAsItLikes(String kind) {
        ObjectNode empty = Newsroom.example(kind).removeAll();
        empty.put("kind", kind);
        ItemState draft = newsroom.get(CreateDraft.class).create(newsroom.editor, empty);
        assertThat(draft.newest().title()).isNull();
        assertThat(newsroom.get(Submission.class).missing(draft)).isNotEmpty();
    }
}
