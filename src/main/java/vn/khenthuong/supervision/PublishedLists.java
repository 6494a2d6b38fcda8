package vn.khenthuong.supervision;

import java.util.List;

/** Which lists of a round are published, for whoever files an observation on one; the module that owns lists answers. */
public interface PublishedLists {

    /** Codes, first list first. */
    List<String> of(String round);
}
