package org.thongthin.cms.content;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A stage stands in the database by its code. */
@Singleton
final class StageConverter implements AttributeConverter<Stage, String> {
    @Override
    public @Nullable String convertToPersistedValue(@Nullable Stage stage, ConversionContext context) {
        return stage == null ? null : stage.code();
    }

    @Override
    public @Nullable Stage convertToEntityValue(@Nullable String code, ConversionContext context) {
        return code == null ? null : Stage.find(code);
    }
}
