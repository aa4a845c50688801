package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.Serial;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.communitycontrol.finding.Finding;
import org.communitycontrol.ledger.payload.Node;
import org.communitycontrol.people.Location;
import org.communitycontrol.people.PersonalValue;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Teaches a Jackson mapper the types of this library: days, months, moments, money, findings, masks, the
 * order of members.
 *
 * <p>Personal values, and the points of dwellings, are written as their masks; {@link RevealingModule} is the way round.
 * A document with masks cannot be read back.
 *
 * <p>Found by {@code ObjectMapper.findAndRegisterModules()} on the module path and on the class path. It needs {@code
 * Jdk8Module} beside it, which is found the same way. A mapper of the host's own keeps its own strictness; {@link
 * CommunityControlMapper#mapper()} is the strict one. Where {@code JavaTimeModule} is registered too, register this one
 * last: it reads {@code 2020-02-16T23:30:00Z} as a day, and this one refuses it.
 */
public final class CommunityControlModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Returns the module; it has no settings. */
    public CommunityControlModule() {
        super("CommunityControlModule", Version.unknownVersion());
        addSerializer(LocalDate.class, new ToStringSerializer(LocalDate.class));
        addDeserializer(LocalDate.class, new DayDeserializer(DayDeserializer.EARLIEST));
        addSerializer(Instant.class, new MomentSerializer());
        addDeserializer(Instant.class, new MomentDeserializer());
        addSerializer(LocalTime.class, new ToStringSerializer(LocalTime.class));
        addDeserializer(LocalTime.class, new TimeOfDayDeserializer());
        addSerializer(Money.class, new MoneySerializer());
        addDeserializer(Money.class, new MoneyDeserializer());
        addSerializer(CurrencyUnit.class, new ToStringSerializer(CurrencyUnit.class));
        addDeserializer(CurrencyUnit.class, CodeDeserializer.currency());
        addSerializer(YearMonth.class, new ToStringSerializer(YearMonth.class));
        addDeserializer(YearMonth.class, CodeDeserializer.month());
        addSerializer(Finding.class, new FindingSerializer());
        addSerializer(PersonalValue.class, new ToStringSerializer(PersonalValue.class));
        addSerializer(Location.class, new ToStringSerializer(Location.class));
        addDeserializer(Node.Members.class, new NodeDeserializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new CreatorOrder());
    }
}
