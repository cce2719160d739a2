package org.thongthin.cms.directory;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class CategoryRepository {
    private static final String SELECT = "select code, kind, name_th, name_en, position, retired_at from category ";
    private static final Queries.RowReader<Category> READER = row -> new Category(
            row.getString("code"),
            row.getString("kind"),
            row.getString("name_th"),
            row.getString("name_en"),
            row.getInt("position"),
            row.getTimestamp("retired_at") != null);

    private final Queries queries;

    CategoryRepository(Queries queries) {
        this.queries = queries;
    }

    @Nullable
    Category find(String code) {
        return queries.first(SELECT + "where code = ?", READER, List.of(code));
    }

    List<Category> all() {
        return queries.list(SELECT + """
                        order by array_position(array['news', 'product', 'landmark', 'story'], kind), position, code
                        """, READER, List.of());
    }
}
