package org.communitycontrol.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.Serial;
import java.util.List;

/**
 * Writes the {@code kind} of a value whose declared type is a type variable.
 *
 * <p>A {@code Decision<V, R>} has lost {@code R} when it is written, and Jackson looks for {@code @JsonTypeInfo} on the
 * declared type only: the reason would come out without its kind and could not be read back.
 */
final class RuntimeTypes extends BeanSerializerModifier {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        properties.replaceAll(property -> isOpen(property) ? new Writer(property) : property);
        return properties;
    }

    private static boolean isOpen(BeanPropertyWriter property) {
        JavaType type = property.getType();
        return property.getTypeSerializer() == null
                && (type.isJavaLangObject() || type.isInterface())
                && !type.isContainerType()
                && !type.isReferenceType();
    }

    private static final class Writer extends BeanPropertyWriter {

        @Serial
        private static final long serialVersionUID = 1L;

        Writer(BeanPropertyWriter property) {
            super(property);
        }

        /** Every exception of the accessor is the caller's to see, as the signature of the overridden method says. */
        @Override
        public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider) throws Exception {
            Object value = get(bean);
            if (value == null || hasSerializer()) {
                super.serializeAsField(bean, out, provider);
                return;
            }
            out.writeFieldName(getSerializedName());
            provider.findTypedValueSerializer(value.getClass(), true, this).serialize(value, out, provider);
        }
    }
}
