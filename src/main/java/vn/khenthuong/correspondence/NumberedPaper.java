package vn.khenthuong.correspondence;

import vn.khenthuong.kernel.DocumentReference;

/**
 * A number and date from an issuer's register, as a step enters them.
 *
 * @param issuer code of the unit whose register it is, or {@link #PROVINCE}
 * @param document checked already
 * @param matter what the paper is about, e.g. the number of a dossier or the code of a list; named in a refusal
 */
public record NumberedPaper(String issuer, NumberSeries series, DocumentReference document, String matter) {

    /** The register of the People's Committee of the province. */
    public static final String PROVINCE = "ubnd";
}
