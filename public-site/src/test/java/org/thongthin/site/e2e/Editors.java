package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;

/** An editor and a moderator at work through the API; each step checks that it was taken. */
final class Editors {
    final Api editor;
    final Api otherEditor;
    final Api moderator;

    Editors(Product product) {
        editor = product.as("editor-a");
        otherEditor = product.as("editor-b");
        moderator = product.as("moderator-a");
    }

    /** A picture of its own by its seed. */
    static byte[] picture(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(800, 533, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        for (int stripe = 0; stripe < 16; stripe++) {
            g.setColor(new Color(random.nextInt(0x1000000)));
            g.fillRect(stripe * 50, 0, 50, 533);
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Api.Answer draft(ObjectNode document) {
        Api.Answer created = editor.send("POST", "/api/v1/items", null, document);
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        return created;
    }

    Api.Answer illustrated(ObjectNode document, long seed) {
        Api.Answer created = draft(document);
        Api.Answer answer = editor.upload(
                path(created, "/images"),
                created.etag(),
                "scene.jpg",
                picture(seed),
                Map.of("alt", "ภาพริมโขงยามเช้า"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    Api.Answer submitted(ObjectNode document, long seed) {
        return step(editor, "POST", illustrated(document, seed), "/submission", null);
    }

    Api.Answer verified(ObjectNode document, long seed) {
        return step(moderator, "POST", submitted(document, seed), "/verification", null);
    }

    Api.Answer display(Api.Answer item, boolean shown) {
        return step(editor, "PUT", item, "/display", Api.JSON.createObjectNode().put("shown", shown));
    }

    Api.Answer takenDown(Api.Answer item) {
        return step(
                moderator,
                "POST",
                item,
                "/takedown",
                Api.JSON.createObjectNode().put("reason", "ขอตรวจสอบ"));
    }

    Api.Answer restored(Api.Answer item) {
        return step(moderator, "DELETE", item, "/takedown", null);
    }

    Api.Answer returned(Api.Answer item) {
        return step(
                moderator, "POST", item, "/return", Api.JSON.createObjectNode().put("reason", "กรุณาเพิ่มเวลาเปิด"));
    }

    void deleted(Api.Answer item) {
        Api.Answer answer = editor.send("DELETE", path(item, ""), item.etag(), null);
        assertThat(answer.status()).as("%s", answer).isEqualTo(204);
    }

    static Api.Answer step(
            Api who,
            String method,
            Api.Answer item,
            String resource,
            @org.jspecify.annotations.Nullable JsonNode body) {
        Api.Answer answer = who.send(method, path(item, resource), item.etag(), body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer;
    }

    static String path(Api.Answer item, String resource) {
        return "/api/v1/items/" + item.id() + resource;
    }
}
