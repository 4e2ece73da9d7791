package io.gatehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The sentences of the design about who may import whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.gatehouse");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.gatehouse.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void pluginsDoNotKnowEachOther() {
        slices().matching("io.gatehouse.plugins.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void luaStaysBehindItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gatehouse.lua..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("party.iroiro..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.gatehouse.lua..",
                        "io.gatehouse.plugins.prefunction..",
                        "io.gatehouse.plugins.postfunction..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gatehouse.lua..")
                .check(CLASSES);
    }

    @Test
    void providersDoNotKnowEachOther() {
        slices().matching("io.gatehouse.llm.provider.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void interfacePackagesDoNotKnowTheirImplementations() {
        noClasses()
                .that()
                .resideInAPackage("io.gatehouse.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.gatehouse.plugins..", "io.gatehouse.gateway..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("io.gatehouse.store")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gatehouse.store.jdbc..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("io.gatehouse.llm", "io.gatehouse.llm.provider")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gatehouse.llm.provider.(*)..")
                .check(CLASSES);
    }

    @Test
    void sqlLivesInTheJdbcStoreOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.gatehouse.store.jdbc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.postgresql..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void theGatewaySeesSnapshotsOnly() {
        noClasses()
                .that()
                .resideInAPackage("io.gatehouse.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.gatehouse.store..",
                        "io.gatehouse.entity..",
                        "io.gatehouse.konnect..",
                        "io.gatehouse.schema..",
                        "io.gatehouse.plugins..",
                        "io.gatehouse.llm..")
                .check(CLASSES);
    }

    @Test
    void theSurfacesReachTheStoreThroughTheEntityService() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.gatehouse.admin..",
                        "io.gatehouse.konnect..",
                        "io.gatehouse.cli..",
                        "io.gatehouse.quickstart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gatehouse.store.jdbc..")
                .check(CLASSES);
    }
}
