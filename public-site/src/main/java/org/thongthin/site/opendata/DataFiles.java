package org.thongthin.site.opendata;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.markup.Kinds;
import org.thongthin.site.platform.Pieces;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.PublicItems;

/** The files there are, and what is in them: always what is public now, in the order of ids. */
@Singleton
final class DataFiles {
    private static final String ALL = "all";

    private final List<DataFile> files;
    private final Kinds kinds;
    private final OpenItems openItems;
    private final PublicItems items;
    private final PublicContent content;

    DataFiles(Sections sections, Kinds kinds, OpenItems openItems, PublicItems items, PublicContent content) {
        this.kinds = kinds;
        this.openItems = openItems;
        this.items = items;
        this.content = content;
        List<DataFile> all = new ArrayList<>();
        for (Form form : Form.values()) {
            all.add(new DataFile(ALL, null, form));
            for (Section section : sections.all()) {
                all.add(new DataFile(section.path(), section.kind(), form));
            }
        }
        this.files = List.copyOf(all);
    }

    List<DataFile> all() {
        return files;
    }

    @Nullable
    DataFile named(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The fields of the file's kind that stand beside those that every item has. */
    List<String> columns(DataFile file) {
        return file.kind() == null ? List.of() : kinds.columns(file.kind());
    }

    Writing writing(DataFile file) {
        return file.form().writing(columns(file));
    }

    /** The file from its beginning to its end, made while it is taken. */
    Iterator<byte[]> pieces(DataFile file) {
        Writing writing = writing(file);
        return new Pieces<>(writing::beginning, items.all(file.kind()), piece -> written(writing, piece), writing::end);
    }

    private byte[] written(Writing writing, List<PublicItem> piece) {
        Directory directory = content.directory();
        return joined(piece.stream()
                .map(item -> writing.next(openItems.of(item, directory)))
                .toList());
    }

    private static byte[] joined(List<byte[]> pieces) {
        byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
