package org.augenhoehe;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import com.tngtech.archunit.core.domain.JavaClass;

/// The borders between the rooms hold, and the picture of the house is drawn from the code.
class HouseTest {
    /// Compiled templates show what rooms hand them; they are no room, and neither is the library of methods.
    private static final ApplicationModules ROOMS = ApplicationModules.of(
            Augenhoehe.class,
            JavaClass.Predicates.resideInAnyPackage("org.augenhoehe.templates..", "org.augenhoehe.methods.."));

    @Test
    void everyRoomKeepsToWhatItDeclares() {
        ROOMS.verify();
    }

    @Test
    void thePictureOfTheHouseIsDrawn() {
        new Documenter(ROOMS).writeModulesAsPlantUml();
    }
}
