package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.synonyms.Synonym;
import org.thongthin.cms.synonyms.Synonyms;

/** The words that mean the same to who searches: found, added, changed and removed by administrators. */
@Hidden
@Controller("/desk/synonyms")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class SynonymsController {
    private static final String PATH = "/desk/synonyms";
    private static final int LONGEST = 200;

    private final DeskPages pages;
    private final Synonyms synonyms;
    private final ProblemTexts texts;

    SynonymsController(DeskPages pages, Synonyms synonyms, ProblemTexts texts) {
        this.pages = pages;
        this.synonyms = synonyms;
        this.texts = texts;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, Paging paging, @Nullable @QueryValue String q) {
        String wanted = typed(q);
        List<Synonym> found =
                synonyms.all().stream().filter(synonym -> has(synonym, wanted)).toList();
        List<Synonym> shown =
                found.stream().skip(paging.offset()).limit(paging.size()).toList();
        return pages.ok(
                request,
                actor,
                "synonyms",
                Map.of(
                        "lines",
                        shown,
                        "q",
                        wanted,
                        "pager",
                        Pager.of(paging.page(), paging.size(), shown.size(), found.size(), PATH, Map.of("q", wanted))));
    }

    private static boolean has(Synonym synonym, String wanted) {
        return Stream.concat(Stream.ofNullable(synonym.from()), synonym.words().stream())
                .anyMatch(term -> plain(term).contains(plain(wanted)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String typed(@Nullable String text) {
        String clean = text == null ? "" : CleanText.text(text).replaceAll("\\s+", " ");
        return clean.length() > LONGEST ? CleanText.text(clean.substring(0, LONGEST)) : clean;
    }

    /** @param text what somebody looked for in vain, to begin with */
    @Get("/new")
    HttpResponse<?> blank(
            HttpRequest<?> request, Actor actor, @Nullable @QueryValue String kind, @Nullable @QueryValue String text) {
        SynonymForm form = SynonymForm.blank("misspelt".equals(kind), typed(text));
        return show(HttpStatus.OK, request, actor, form, null, typed(text));
    }

    private HttpResponse<?> show(
            HttpStatus status,
            HttpRequest<?> request,
            Actor actor,
            SynonymForm form,
            @Nullable Synonym synonym,
            String text) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("form", form);
        model.put("synonym", synonym);
        model.put("text", text);
        model.put("late", status == HttpStatus.PRECONDITION_FAILED);
        return pages.answer(status, request, actor, "synonym", model);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        SynonymForm form = SynonymForm.sent(fields);
        try {
            synonyms.add(actor, form::wording);
            return DeskPages.to(PATH + "?done=synonym-saved");
        } catch (Invalid invalid) {
            SynonymForm refused = form.with(invalid, texts, DeskLanguage.of(request));
            return show(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, refused, null, "");
        }
    }

    @Get("/{id}")
    HttpResponse<?> synonym(HttpRequest<?> request, Actor actor, UUID id) {
        Synonym synonym = synonyms.read(id);
        return show(HttpStatus.OK, request, actor, SynonymForm.of(synonym), synonym, "");
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> fields) {
        SynonymForm form = SynonymForm.sent(fields);
        IfMatch seen = IfMatch.version(DeskForm.version(fields));
        try {
            if (DeskForm.text(fields, "do").equals("remove")) {
                synonyms.remove(actor, id, seen);
                return DeskPages.to(PATH + "?done=synonym-removed");
            }
            synonyms.change(actor, id, seen, form::wording);
            return DeskPages.to(PATH + "?done=synonym-saved");
        } catch (Invalid invalid) {
            SynonymForm refused = form.with(invalid, texts, DeskLanguage.of(request));
            return show(HttpStatus.UNPROCESSABLE_ENTITY, request, actor, refused, synonyms.read(id), "");
        } catch (Refused stale) {
            if (stale.code() != ProblemCode.STALE) {
                throw stale;
            }
            return show(HttpStatus.PRECONDITION_FAILED, request, actor, form, synonyms.read(id), "");
        }
    }
}
