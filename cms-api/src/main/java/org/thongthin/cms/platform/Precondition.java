package org.thongthin.cms.platform;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes an {@link IfMatch} parameter in the OpenAPI document: a header that has to be there. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@Parameter(
        name = "If-Match",
        in = ParameterIn.HEADER,
        required = true,
        description = "The ETag of what was looked at.",
        schema = @Schema(type = "string"))
public @interface Precondition {}
