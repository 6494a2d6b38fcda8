package vn.khenthuong.tracking;

/** What officials call the groups. */
public interface RoleTitles {

    /** E.g. “Cán bộ Huyện Di Linh” for {@code canbo.di-linh}; null for no role. */
    String of(String group);
}
