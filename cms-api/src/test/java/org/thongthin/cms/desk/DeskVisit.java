package org.thongthin.cms.desk;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thongthin.cms.HttpExchange;

/** A browser at the desk, as far as forms and cookies go. */
final class DeskVisit {
    /** One field of a form as it is sent. */
    record Field(String name, String value) {}

    private static final String ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String BOUNDARY = "desk-boundary";

    private final URI server;
    private final String cookie;
    private final String csrf;

    DeskVisit(URI server, String token) {
        this.server = server;
        this.cookie = "session=" + token;
        this.csrf = Jsoup.parse(get("/desk").body()).select("input[name=csrf]").attr("value");
    }

    HttpExchange.Answer get(String path) {
        return HttpExchange.get(server, path)
                .with("Cookie", cookie)
                .with("Accept", ACCEPT)
                .send();
    }

    Document read(String path) {
        return Jsoup.parse(get(path).body());
    }

    HttpExchange.Answer post(String path, Map<String, String> fields) {
        return post(
                path,
                fields.entrySet().stream()
                        .map(field -> new Field(field.getKey(), field.getValue()))
                        .toList());
    }

    HttpExchange.Answer post(String path, List<Field> fields) {
        List<Field> all = new ArrayList<>(List.of(new Field("csrf", csrf)));
        all.addAll(fields.stream().filter(field -> !field.name().equals("csrf")).toList());
        return postWithoutToken(path, all);
    }

    HttpExchange.Answer postWithoutToken(String path, List<Field> fields) {
        return HttpExchange.postForm(server, path, body(fields))
                .with("Cookie", cookie)
                .with("Accept", ACCEPT)
                .send();
    }

    static String body(List<Field> fields) {
        return fields.stream()
                .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
                .collect(Collectors.joining("&"));
    }

    /** As a page's script sends a form. */
    HttpExchange.Answer script(String path, List<Field> fields) {
        return HttpExchange.postForm(server, path, body(fields))
                .with("Cookie", cookie)
                .with("Accept", "application/json")
                .with("X-CSRF-Token", csrf)
                .send();
    }

    HttpExchange.Answer upload(String path, byte[] file, String name, String alt) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"csrf\"", csrf.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", file);
        part(body, "name=\"alt\"", alt.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"caption\"", "ใต้รูป".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpExchange.post(server, path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray())
                .with("Cookie", cookie)
                .with("Accept", ACCEPT)
                .send();
    }

    /** A form with an {@code enctype} of its own. */
    HttpExchange.Answer multipart(String path, List<Field> fields) {
        return sent(path, fields).send();
    }

    byte[] multipartBytes(String path, List<Field> fields) {
        return sent(path, fields).bytes();
    }

    private HttpExchange sent(String path, List<Field> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"csrf\"", csrf.getBytes(StandardCharsets.UTF_8));
        for (Field field : fields) {
            if (!field.name().equals("csrf")) {
                part(body, "name=\"" + field.name() + "\"", field.value().getBytes(StandardCharsets.UTF_8));
            }
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpExchange.post(server, path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray())
                .with("Cookie", cookie)
                .with("Accept", ACCEPT);
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Every field of a page's form as a browser would send it by that button. */
    static List<Field> fields(Document page, String form) {
        Element element = page.select(form).first();
        if (element == null) {
            throw new IllegalStateException("no " + form + " in " + page.title());
        }
        List<Field> fields = new ArrayList<>();
        for (Element control : element.select("input[name], select[name], textarea[name]")) {
            switch (control.tagName()) {
                case "select" -> fields.add(new Field(control.attr("name"), chosen(control)));
                case "textarea" -> fields.add(new Field(control.attr("name"), control.wholeText()));
                default -> {
                    boolean box = control.attr("type").equals("checkbox")
                            || control.attr("type").equals("radio");
                    if (!box || control.hasAttr("checked")) {
                        fields.add(new Field(control.attr("name"), control.attr("value")));
                    }
                }
            }
        }
        return fields;
    }

    private static String chosen(Element select) {
        Element option = select.select("option[selected]").first();
        return option == null ? "" : option.attr("value");
    }

    /** The same fields with one changed. */
    static List<Field> with(List<Field> fields, String name, String value) {
        List<Field> changed = new ArrayList<>(fields);
        changed.replaceAll(field -> field.name().equals(name) ? new Field(name, value) : field);
        if (changed.stream().noneMatch(field -> field.name().equals(name))) {
            changed.add(new Field(name, value));
        }
        return changed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
