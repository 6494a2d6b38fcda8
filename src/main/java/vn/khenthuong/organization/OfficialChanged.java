package vn.khenthuong.organization;

import java.util.List;

/**
 * An official was added or changed; published in the transaction that does so.
 *
 * @param before null for somebody new
 * @param differences what is other than before, in sentences
 * @param installing whether the application is still being set up
 */
public record OfficialChanged(
        RegisteredOfficial before, RegisteredOfficial after, List<String> differences, boolean installing) {

    public OfficialChanged {
        differences = List.copyOf(differences);
    }
}
