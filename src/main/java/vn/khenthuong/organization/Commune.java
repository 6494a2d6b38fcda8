package vn.khenthuong.organization;

/** A commune of a locality; {@code code} is unique, {@code unit} the locality it belongs to. */
public record Commune(String code, String name, String unit) {}
