package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A keyed request sent again makes nothing new, though cms-api is killed between its two sendings, or during one. */
class SameRequestTwiceIT {
    private static final int ROUNDS = 3;

    @Test
    void theSamePostWithOneKeyMakesOneItemAcrossAKill() throws Exception {
        try (Product product = Product.start("twice", Map.of())) {
            Api editor = product.as("editor-a");
            for (int round = 0; round < ROUNDS; round++) {
                String key = "round-" + round;
                ObjectNode document = Api.example("news").put("title", "ส่งซ้ำครั้งที่ " + round);
                CompletableFuture<Void> killed = CompletableFuture.runAsync(product.cms::kill);
                try {
                    editor.create(document, key);
                } catch (UncheckedIOException cutOff) {
                    assertThat(cutOff).isNotNull();
                }
                killed.get();
                product.cms.start();

                Api.Answer first = answered(editor, document, key);
                Api.Answer second = answered(editor, document, key);
                assertThat(second.id()).isEqualTo(first.id());
                assertThat(second.status()).isEqualTo(201);
                assertThat(product.query("select count(*) from revision where title = 'ส่งซ้ำครั้งที่ " + round + "'"))
                        .containsExactly("1");
            }
            Api.Answer other = editor.create(Api.example("news").put("title", "อื่น"), "round-0");
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("key-reused");
            assertThat(editor.create(Api.example("news"), "two words").status()).isEqualTo(422);
        }
    }

    private static Api.Answer answered(Api editor, ObjectNode document, String key) {
        return Awaitility.await("an answer")
                .atMost(Duration.ofSeconds(60))
                .ignoreException(UncheckedIOException.class)
                .until(() -> editor.create(document, key), Objects::nonNull);
    }
}
