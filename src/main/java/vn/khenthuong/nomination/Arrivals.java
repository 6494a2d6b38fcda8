package vn.khenthuong.nomination;

import java.util.Optional;

/** The register of what arrived; read from the view {@code dossier_arrival}, which counts for everybody alike. */
public interface Arrivals {

    /** Empty for a dossier that was never submitted. */
    Optional<Arrival> of(String dossier);
}
