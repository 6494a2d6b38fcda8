package vn.khenthuong.kernel;

/**
 * Which process instances a reader must learn nothing about. A feature whose instances are not for everybody who may read its
 * process answers for them; the engine's reads are limited accordingly.
 */
public interface InstanceVisibility {

    /** A query with one column of text and no parameters: the business keys of the instances that are hidden from the reader. */
    String hiddenKeys(Actor reader);
}
