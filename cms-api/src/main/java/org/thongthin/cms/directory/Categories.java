package org.thongthin.cms.directory;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The categories, as they are now. */
@Singleton
@ReadOnly
public class Categories {
    private final CategoryRepository repository;

    Categories(CategoryRepository repository) {
        this.repository = repository;
    }

    /** Null where the code is unknown; a retired one is found. */
    public @Nullable Category find(String code) {
        return repository.find(code);
    }

    /** Whether the kind has, or ever had, such a category. Retired ones count: see {@link Category#retired}. */
    public boolean existsFor(String kind, String code) {
        Category category = find(code);
        return category != null && category.kind().equals(kind);
    }

    /** Whether the code is that of a category which is offered no more; false where it is unknown. */
    public boolean isRetired(String code) {
        Category category = find(code);
        return category != null && category.retired();
    }

    /** All, retired ones too, by kind and then by position. */
    public List<Category> all() {
        return repository.all();
    }

    /** Those that are offered for a kind, by position; none where the kind is unknown. */
    public List<Category> offeredFor(String kind) {
        return all().stream()
                .filter(category -> category.kind().equals(kind) && !category.retired())
                .toList();
    }
}
