package org.thongthin.cms.directory;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Refusals;

@Refusals
@Controller("/api/v1/categories")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "directory")
final class CategoriesController {
    private final Categories categories;

    CategoriesController(Categories categories) {
        this.categories = categories;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Operation(
            summary = "The categories that are offered",
            description = "Those of one kind, or of all without one, in the order in which to show them.")
    HttpResponse<List<OfferedCategory>> categories(@QueryValue @Nullable String kind) {
        List<Category> all = categories.all();
        Predicate<Category> asked =
                category -> kind == null || kind.isBlank() || category.kind().equals(kind);
        if (all.stream().noneMatch(asked)) {
            throw new Invalid(new FieldError("/kind", "unknown-kind"));
        }
        return PublicReference.of(all.stream()
                .filter(asked.and(category -> !category.retired()))
                .map(category -> new OfferedCategory(category.code(), category.nameTh(), category.nameEn()))
                .toList());
    }

    record OfferedCategory(String code, String nameTh, String nameEn) {}
}
