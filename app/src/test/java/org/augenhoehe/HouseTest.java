package org.augenhoehe;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The borders between the rooms hold, and the picture of the house is drawn from the code.
class HouseTest {
    private static final ApplicationModules ROOMS = ApplicationModules.of(Augenhoehe.class);

    @Test
    void everyRoomKeepsToWhatItDeclares() {
        ROOMS.verify();
    }

    @Test
    void thePictureOfTheHouseIsDrawn() {
        new Documenter(ROOMS).writeModulesAsPlantUml();
    }
}
