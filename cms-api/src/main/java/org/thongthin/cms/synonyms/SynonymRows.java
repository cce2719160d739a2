package org.thongthin.cms.synonyms;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of {@code synonym}, some hundreds of them. */
@Singleton
class SynonymRows {
    private static final String ALL = """
            select id, misspelt, terms, version from synonym
            order by coalesce(misspelt, terms[1]) collate "th-x-icu", id""";

    private final JdbcOperations jdbc;

    SynonymRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of a Thai dictionary. */
    List<Synonym> all() {
        return jdbc.prepareStatement(ALL, statement -> {
            ResultSet rows = statement.executeQuery();
            List<Synonym> synonyms = new ArrayList<>();
            while (rows.next()) {
                synonyms.add(Synonym.of(
                        rows.getObject("id", UUID.class),
                        rows.getString("misspelt"),
                        List.of((String[]) rows.getArray("terms").getArray()),
                        rows.getLong("version")));
            }
            return synonyms;
        });
    }

    /** As {@link #all}; nobody else changes or adds one until the transaction ends. */
    List<Synonym> lockAll() {
        jdbc.prepareStatement("lock table synonym in share row exclusive mode", statement -> statement.execute());
        return all();
    }

    void add(Synonym synonym) {
        jdbc.prepareStatement("insert into synonym (id, misspelt, terms) values (?, ?, ?)", statement -> {
            statement.setObject(1, synonym.id());
            statement.setString(2, synonym.from());
            statement.setArray(3, statement.getConnection().createArrayOf("text", array(synonym)));
            return statement.executeUpdate();
        });
    }

    void change(Synonym synonym) {
        jdbc.prepareStatement("""
                update synonym set misspelt = ?, terms = ?, version = version + 1, changed_at = clock_timestamp()
                where id = ?""", statement -> {
            statement.setString(1, synonym.from());
            statement.setArray(2, statement.getConnection().createArrayOf("text", array(synonym)));
            statement.setObject(3, synonym.id());
            return statement.executeUpdate();
        });
    }

    private static Object[] array(Synonym synonym) {
        return synonym.words().toArray();
    }

    void remove(UUID id) {
        jdbc.prepareStatement("delete from synonym where id = ?", statement -> {
            statement.setObject(1, id);
            return statement.executeUpdate();
        });
    }
}
