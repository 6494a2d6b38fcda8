package vn.khenthuong.organization;

import java.util.List;

/**
 * An official was added or changed; published in the transaction that does so.
 *
 * @param before null for somebody new
 * @param differences what is other than before, in sentences
 * @param decisive whether it is about a deciding role or the address of somebody who holds one
 */
public record OfficialChanged(
        RegisteredOfficial before, RegisteredOfficial after, List<String> differences, boolean decisive) {

    public OfficialChanged {
        differences = List.copyOf(differences);
    }
}
