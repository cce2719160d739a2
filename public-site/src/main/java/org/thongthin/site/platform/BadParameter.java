package org.thongthin.site.platform;

/** A parameter that can't be read or is out of bounds. */
public final class BadParameter extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadParameter(String parameter) {
        super("The parameter " + parameter + " can't be used");
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
