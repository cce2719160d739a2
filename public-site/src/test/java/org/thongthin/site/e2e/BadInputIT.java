package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear problem in Thai and English; nothing is lost and nothing is half-saved. */
class BadInputIT {
    private static Product product;
    private static Editors people;

    @BeforeAll
    static void start() {
        product = Product.shared();
        people = new Editors(product);
    }

    @Test
    void noTitleAtSubmission() {
        ObjectNode document = Api.example("news");
        document.remove("title");
        Api.Answer draft = people.draft(document);
        Api.Answer refused = people.editor.send("POST", Editors.path(draft, "/submission"), draft.etag(), null);
        problem(refused, 422, "invalid", "/title");
        unchanged(draft);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "news     | /category         | `news-unheard-of`           | /category",
                "landmark | /location         | {`lat`: 35.68, `lon`: 139.7} | /location/lat",
                "story    | /details          | {`startsAt`: `2026-05-02T08:00:00Z`, `endsAt`: `2026-05-01T08:00:00Z`} | /details/endsAt",
                "news     | /body             | `<p>ก</p><script>x()</script>` | /body",
                "news     | /colour           | `red`                       | /colour"
            })
    void aFaultyFieldIsNamedAndTheDraftStaysAsItWas(String kind, String field, String value, String pointer)
            throws Exception {
        Api.Answer draft = people.draft(Api.example(kind));
        ObjectNode document = Api.example(kind);
        document.set(field.substring(1), Api.JSON.readTree(value.replace('`', '"')));
        problem(people.editor.send("PUT", Editors.path(draft, ""), draft.etag(), document), 422, "invalid", pointer);
        unchanged(draft);
        long before = items();
        problem(people.editor.send("POST", "/api/v1/items", null, document), 422, "invalid", pointer);
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void anotherOrganisationsItem() {
        ObjectNode document = Api.example("news");
        document.put(
                "ownerCode",
                product.query("select code from organisation where type = 'sao' limit 1")
                        .getFirst());
        problem(people.editor.send("POST", "/api/v1/items", null, document), 403, "forbidden", null);

        Api.Answer draft = people.draft(Api.example("news"));
        problem(people.otherEditor.get(Editors.path(draft, "")), 404, "not-found", null);
        problem(
                people.otherEditor.send("PUT", Editors.path(draft, ""), draft.etag(), Api.example("news")),
                404,
                "not-found",
                null);
        unchanged(draft);
    }

    @Test
    void pictures() {
        Api.Answer draft = people.draft(Api.example("landmark"));
        byte[] picture = Editors.picture(9);
        problem(upload(draft, "large.jpg", Arrays.copyOf(picture, 8 << 20)), 413, "too-large", null);
        problem(
                upload(draft, "form.jpg", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)),
                415,
                "unsupported-type",
                null);
        problem(upload(draft, "half.jpg", Arrays.copyOf(picture, picture.length / 2)), 422, "invalid", "/file");
        problem(upload(draft, "bomb.png", bomb(30_000, 30_000)), 422, "invalid", "/file");
        unchanged(draft);
        assertThat(upload(draft, "good.jpg", picture).status()).isEqualTo(201);
    }

    @Test
    void aStalePreconditionAndNoneAtAll() {
        Api.Answer draft = people.draft(Api.example("news"));
        Api.Answer edited = Editors.step(
                people.editor, "PUT", draft, "", Api.example("news").put("title", "ฉบับสอง"));
        problem(
                people.editor.send("PUT", Editors.path(draft, ""), draft.etag(), Api.example("news")),
                412,
                "stale",
                null);
        problem(
                people.editor.send("PUT", Editors.path(draft, ""), null, Api.example("news")),
                428,
                "precondition-required",
                null);
        unchanged(edited);
    }

    @Test
    void threeMegabytesOfJson() {
        ObjectNode document = Api.example("news").put("body", "ก".repeat(1 << 20));
        problem(people.editor.send("POST", "/api/v1/items", null, document), 413, "too-large", null);
    }

    @Test
    void invalidUtf8AndNoJsonAtAll() {
        byte[] wrong = "{\"kind\": \"news\", \"title\": \"\u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(people.editor.send("POST", "/api/v1/items", null, "application/json", wrong), 400, "unreadable", null);
        byte[] half = "{\"kind\": ".getBytes(StandardCharsets.UTF_8);
        problem(people.editor.send("POST", "/api/v1/items", null, "application/json", half), 400, "unreadable", null);
        problem(people.editor.send("POST", "/api/v1/items", null, "text/plain", half), 415, "unsupported-type", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=0",
                "page=x",
                "size=-5",
                "size=100000",
                "cursor=never-was",
                "stage=public",
                "from=soon"
            })
    void anImpossibleList(String query) {
        Api.Answer answer = people.editor.get("/api/v1/items?" + query);
        problem(answer, 422, "invalid", "/" + query.substring(0, query.indexOf('=')));
    }

    @Test
    void aCursorThatNeverWas() {
        Api service = Api.bearer(product.cmsUri, Product.SERVICE_TOKEN);
        problem(service.get("/api/v1/changes?after=never.was"), 410, "cursor-gone", null);
        problem(service.get("/api/v1/changes?after=0123456789abcdef.5"), 410, "cursor-gone", null);
        problem(service.get("/api/v1/changes?limit=-1"), 422, "invalid", "/limit");
        problem(people.editor.get("/api/v1/changes"), 403, "forbidden", null);
        problem(Api.anonymous(product.cmsUri).get("/api/v1/changes"), 401, "unauthenticated", null);
    }

    @Test
    void whatIsNotThere() {
        problem(people.editor.get("/api/v1/items/not-an-id"), 404, "not-found", null);
        problem(people.editor.get("/api/v1/items/00000000-0000-0000-0000-000000000000"), 404, "not-found", null);
    }

    private static Api.Answer upload(Api.Answer item, String name, byte[] file) {
        return people.editor.upload(Editors.path(item, "/images"), null, name, file, Map.of("alt", "ภาพ"));
    }

    private static long items() {
        return Long.parseLong(product.query("select count(*) from item").getFirst());
    }

    private static void unchanged(Api.Answer item) {
        Api.Answer now = people.editor.get(Editors.path(item, ""));
        assertThat(now.json()).isEqualTo(item.json());
        assertThat(now.etag()).isEqualTo(item.etag());
    }

    private static void problem(
            Api.Answer answer, int status, String code, @org.jspecify.annotations.Nullable String pointer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("code").asText()).isEqualTo(code);
        bilingual(problem.path("text"));
        if (pointer == null) {
            return;
        }
        JsonNode named = null;
        for (JsonNode error : problem.path("errors")) {
            if (error.path("pointer").asText().equals(pointer)) {
                named = error;
            }
        }
        assertThat(named).as("%s in %s", pointer, answer).isNotNull();
        if (named != null) {
            bilingual(named.path("text"));
        }
    }

    private static void bilingual(JsonNode text) {
        assertThat(text.path("th").asText()).containsPattern("[\\u0E01-\\u0E2E]");
        assertThat(text.path("en").asText()).containsPattern("[a-z]");
    }

    /** A PNG of a few kilobytes that would be 2.7 GB of pixels. */
    private static byte[] bomb(int width, int height) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[1 << 20]);
        deflater.finish();
        byte[] packed = new byte[4096];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(png, "IHDR", header);
        chunk(png, "IDAT", Arrays.copyOf(packed, length));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
