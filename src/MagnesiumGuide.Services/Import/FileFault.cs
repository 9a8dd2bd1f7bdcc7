namespace MagnesiumGuide.Services.Import;

/// <summary>Why a whole file is refused.</summary>
public enum FileFault
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is no food table that is known, and no table that can be mapped.</summary>
    NotRecognised,

    /// <summary>It holds more than is read.</summary>
    TooLarge,

    /// <summary>It holds bytes of zero: no text.</summary>
    NulBytes,

    /// <summary>A line is longer than is read.</summary>
    LineTooLong,

    /// <summary>A line has more cells than are read.</summary>
    TooManyColumns,

    /// <summary>A column that is needed stands there twice.</summary>
    ColumnTwice,

    /// <summary>A column that is needed is not there.</summary>
    ColumnMissing,

    /// <summary>A file of the set is not there.</summary>
    PartMissing,

    /// <summary>Unpacked it would be very many times as large.</summary>
    ZipBomb,

    /// <summary>A name in the zip points outside of it.</summary>
    ZipPath,

    /// <summary>It cannot be unpacked or opened: it is damaged or cut off.</summary>
    Damaged,

    /// <summary>The XML declares a document type, which can hide a bomb.</summary>
    DocumentType,

    /// <summary>It holds no magnesium at all.</summary>
    NoMagnesium,

    /// <summary>It does not say the unit of magnesium, and neither did anyone else.</summary>
    UnitMissing,
}
