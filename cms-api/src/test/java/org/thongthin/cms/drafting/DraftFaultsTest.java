package org.thongthin.cms.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Problem;
import org.thongthin.cms.platform.ProblemCode;

/** What is wrong is refused at once, by name; what is missing may wait until submission. */
class DraftFaultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news     | category              | `news-nothing`                  | /category                | unknown-category",
                "news     | category              | `product-food`                  | /category                | unknown-category",
                "news     | title                 | 7                               | /title                   | *",
                "news     | nothing               | `x`                             | /nothing                 | unknown-field",
                "news     | details               | {`stars`: 4}                    | /details/stars           | unknown-field",
                "news     | details               | {`eventDate`: `2026-02-30`}     | /details/eventDate       | *",
                "news     | body                  | `<p>x</p><script>x</script>`    | /body                    | script",
                "news     | translations          | {`fr`: {`title`: `x`}}          | /translations/fr         | unknown",
                "landmark | location              | {`lat`: 48.85, `lon`: 2.35}     | /location/lat            | outside-thailand",
                "landmark | location              | {`lat`: 16.9}                   | /location/lon            | lat-with-lon",
                "landmark | location              | {`provinceCode`: `99`}          | /location/provinceCode   | unknown-province",
                "landmark | location              | {`districtCode`: `5001`}        | /location/districtCode   | unknown-district",
                "landmark | contact               | {`email`: `nobody`}             | /contact/email           | email",
                "landmark | contact               | {`url`: `javascript:alert(1)`}  | /contact/url             | url",
                "landmark | contact               | {`facebook`: `javascript:x`}    | /contact/facebook        | url",
                "landmark | contact               | {`phone`: `x`}                  | /contact/phone           | phone",
                "product  | details               | {`price`: -1}                   | /details/price           | out-of-range",
                "product  | details               | {`stars`: 6}                    | /details/stars           | out-of-range",
                "product  | details               | {`price`: `12`}                 | /details/price           | *",
                "story    | details               | {`participants`: -3}            | /details/participants    | out-of-range",
                "story    | details               | {`links`: [`ftp://x`]}          | /details/links/0         | url",
                "story    | details               | {`startsAt`: `2026-10-02T10:00:00+07:00`, `endsAt`: `2026-10-01T10:00:00+07:00`} | /details/endsAt | end-before-start",
            })
    void whatIsWrongIsNamed(String kind, String field, String value, String pointer, String code)
            throws JsonProcessingException {
        ObjectNode document = Newsroom.example(kind);
        document.set(field, JSON.readTree(value.replace('`', '"')));
        List<FieldError> errors = errors(() -> newsroom.get(CreateDraft.class).create(newsroom.editor, document));
        assertThat(errors).extracting(FieldError::pointer).contains(pointer);
        if (!code.equals("*")) {
            assertThat(errors)
                    .filteredOn(error -> error.pointer().equals(pointer))
                    .extracting(FieldError::code)
                    .contains(code);
        }
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        ObjectNode document = Newsroom.example("story");
        document.put("category", "x");
        document.withObject("/contact").put("email", "x");
        document.withObject("/details").put("participants", -1);
        assertThat(errors(() -> newsroom.get(CreateDraft.class).create(newsroom.editor, document)))
                .extracting(FieldError::pointer)
                .contains("/category", "/contact/email", "/details/participants");
    }

    @Test
    void aRefusedEditLeavesTheDraftAsItWas() {
        ItemState draft = newsroom.current(newsroom.aDraft("news"));
        assertThatThrownBy(() -> newsroom.get(EditDraft.class)
                        .replace(
                                newsroom.editor,
                                id(draft),
                                version(draft),
                                () -> Newsroom.example("news")
                                        .put("title", "ใหม่")
                                        .put("category", "x")))
                .isInstanceOf(Invalid.class);
        assertThat(newsroom.current(draft)).isEqualTo(draft);
    }

    @Test
    void submissionNamesAllThatIsMissing() {
        ObjectNode bare = JSON.createObjectNode().put("kind", "landmark");
        ItemState draft = newsroom.get(CreateDraft.class).create(newsroom.editor, bare);
        assertThat(errors(() -> newsroom.get(Submission.class).submit(newsroom.editor, id(draft), version(draft))))
                .extracting(FieldError::pointer)
                .containsExactly("/title", "/category", "/contact/phone", "/images");
    }

    @Test
    void aPictureWithoutAlternativeTextStopsSubmission() {
        ItemState draft = newsroom.aDraft("product");
        ItemState illustrated = newsroom.get(DraftImages.class)
                .add(newsroom.editor, id(draft), version(draft), Photographs.jpeg(400, 300), "  ", null);
        assertThat(errors(() ->
                        newsroom.get(Submission.class).submit(newsroom.editor, id(illustrated), version(illustrated))))
                .containsExactly(new FieldError("/images/0/alt", "alt-required"));
    }

    @Test
    void aStoryTakesFivePicturesAndNoMore() {
        ItemState story = newsroom.aDraft("story");
        DraftImages images = newsroom.get(DraftImages.class);
        byte[] picture = Photographs.png(64, 48);
        for (int count = 0; count < 5; count++) {
            story = images.add(newsroom.editor, id(story), version(story), picture, "ภาพ", null);
        }
        ItemState full = story;
        assertThatThrownBy(() -> images.add(newsroom.editor, id(full), version(full), picture, "ภาพ", null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_MANY_IMAGES));
    }

    @Test
    void aRetiredCategoryStaysWhereItIsAndIsOfferedNoMore() {
        ItemState draft = newsroom.aDraft("landmark");
        newsroom.sql("update category set retired_at = now() where code = 'landmark-nature'");
        try {
            ItemState edited = newsroom.get(EditDraft.class)
                    .replace(newsroom.editor, id(draft), version(draft), () -> Newsroom.example("landmark"));
            assertThat(edited.newest().categoryCode()).isEqualTo("landmark-nature");
            assertThat(errors(() -> newsroom.aDraft("landmark")))
                    .containsExactly(new FieldError("/category", "unknown-category"));
        } finally {
            newsroom.sql("update category set retired_at = null where code = 'landmark-nature'");
        }
    }

    @Test
    void placesDefaultToTheOwners() {
        ObjectNode bare = JSON.createObjectNode().put("kind", "news");
        ItemState draft = newsroom.get(CreateDraft.class).create(newsroom.editor, bare);
        assertThat(draft.newest().provinceCode()).isEqualTo("48");
        assertThat(draft.newest().districtCode()).isEqualTo("4805");
    }

    @Test
    void anotherOrganisationsItemIsForbidden() {
        ObjectNode document = Newsroom.example("news").put("ownerCode", Newsroom.CHIANG_MAI);
        assertThatThrownBy(() -> newsroom.get(CreateDraft.class).create(newsroom.editor, document))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    private static List<FieldError> errors(Runnable action) {
        try {
            action.run();
        } catch (Invalid invalid) {
            return invalid.errors();
        }
        throw new AssertionError("nothing was refused");
    }
}
