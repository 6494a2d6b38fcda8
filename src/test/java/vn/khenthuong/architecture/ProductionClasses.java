package vn.khenthuong.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Every class of the product, read once for all tests of a JVM: that takes seconds. */
public final class ProductionClasses {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.khenthuong");

    private ProductionClasses() {}

    public static JavaClasses all() {
        return ALL;
    }
}
