extension Words {
  /// The words of Spanish.
  static let spanish = """
    [names]
    recordid: nº registro, n registro, número de registro, num registro, registro, nº caso, número de caso, caso, nº de caso, id caso, id registro, código, código caso, nº orden, número de orden, nº ECMO, nº inclusión, identificador, ID, nº, número, num, nº estudio, código de estudio, nº episodio, episodio, correlativo, folio, id ECMO
    patientid: id paciente, nº paciente, número de paciente, código paciente, código de paciente, num paciente, paciente nº, identificador paciente, código del paciente, número del paciente, nº del paciente, identificador del paciente, id del paciente
    mrn: NHC, historia clínica, número de historia, nº historia, nº historia clínica, nombre, apellidos, iniciales, CIP, DNI, NIF, RUT, domicilio paciente, teléfono, nº SS, NUSS, CURP, cédula, HC
    centre: centro, hospital, centro hospitalario, código centro, id centro, nombre del hospital, institución, nº centro, centro ECMO, hospital receptor, código hospital, centro participante, hospital de destino, en qué hospital, qué hospital, en qué centro, qué centro
    sex: sexo, género, H M, sexo biológico
    age: edad, edad años, edad del paciente, edad en la PCR, qué edad, cuántos años tenía, cuántos años tiene
    weight: peso, peso kg, peso corporal
    height: talla, altura, estatura, talla cm
    birth: fecha de nacimiento, fecha nacimiento, F nacimiento, nacimiento, FN, año de nacimiento
    cad: cardiopatía isquémica, enfermedad coronaria, coronariopatía, enfermedad arterial coronaria, IAM previo, cardiopatía isquémica previa, EAC, infarto previo, cardiopatía isq
    heartfailure: insuficiencia cardíaca, insuf cardíaca, IC, ICC, miocardiopatía, insuficiencia cardiaca, falla cardíaca
    hypertension: HTA, hipertensión, hipertensión arterial, hipertenso
    diabetes: diabetes, diabetes mellitus, DM, diabético, DM2
    cardiacsurgery: cirugía cardíaca, cirugía cardiaca, postcardiotomía, cirugía cardíaca previa
    history: antecedentes, antecedente, AP, previo, previa, conocido, conocida, crónico, crónica, comorbilidad, comorbilidades, historia de, FRCV, factor de riesgo, APP
    arrest: PCR, parada, paro, parada cardíaca, parada cardiaca, parada cardiorrespiratoria, paro cardíaco, paro cardiorrespiratorio, colapso, PCR inicio, muerte súbita, evento
    ohca: PCREH, PCEH, extrahospitalaria, extrahospitalario, PCR extrahospitalaria, parada extrahospitalaria, PCR EH
    ihca: PCRIH, PCIH, intrahospitalaria, intrahospitalario, PCR intrahospitalaria, parada intrahospitalaria, tipo de PCR, tipo PCR, tipo de parada, intra extrahospitalaria, extra intrahospitalaria, intrahospitalaria extrahospitalaria, PCR IH, tipo de paro, extrahospitalaria intrahospitalaria, PCR intra extrahospitalaria, parada en el hospital, dentro del hospital, parada cardiaca en el hospital
    location: lugar, localización, ubicación, sitio, escenario, dónde, lugar de la PCR
    witnessed: presenciada, presenciado, testigo, testigos, PCR presenciada, parada presenciada, paro presenciado, con testigos, atestiguado, atestiguada
    bystander: RCP por testigos, RCP testigos, RCP por testigo, RCP testigo, RCP por transeúntes, RCP transeúntes, reanimación por testigos, RCP básica por testigos, RCP previa, RCP ciudadana, RCP telefónica, maniobras por testigos, RCP inmediata, RCP lego, RCP por legos, primer interviniente, RCP básica testigos, RCP básica por testigo, testigo inicia RCP, SVB por testigos, SVB testigos, RCP precoz, testigo maniobras de RCP, testigos maniobras de RCP, inició algún testigo maniobras de RCP, inició algún testigo
    cpr: RCP, reanimación, compresiones, SVB, SVA, masaje cardíaco, masaje, reanimación cardiopulmonar, soporte vital básico, soporte vital, compresiones torácicas, RCP básica, RCP avanzada
    rhythm: ritmo, ECG, ritmo cardíaco, ritmo ECG
    first: inicial, iniciales, primer, primero, primera, 1er, inicialmente, de presentación, al inicio
    cause: causa, etiología, motivo, diagnóstico, origen, causa presumible, causa probable, causa presunta, etiología presunta, dx, diagnóstico principal
    mechanical: mecánico, mecánica, RCP mecánica, cardiocompresor, cardiocompresor mecánico, compresor mecánico, compresión mecánica, compresiones mecánicas, LUCAS, AutoPulse, masaje mecánico, dispositivo mecánico, compresor torácico, compresiones torácicas mecánicas, dispositivo de compresión, cardiocompresión mecánica, masajeador, dispositivo mecánico de compresión
    defib: desfibrilaciones, desfibrilación, descargas, choques, nº desfibrilaciones, número de desfibrilaciones, nº choques, nº descargas, número de descargas, descarga, choque eléctrico, desfib, DESA descargas, número de choques, cuántas descargas
    count: número, nº, n, cantidad, num, total, número de, cuántos, cuántas
    adrenaline: adrenalina, epinefrina, dosis de adrenalina, adrenalina total
    dose: dosis, dosis total, total, acumulada, dosis acumulada, cantidad
    rosc: RCE, ROSC, recuperación de circulación espontánea, retorno circulación espontánea, RCE previa, RCE antes de ECMO, RCE transitoria, recuperación de la circulación espontánea, retorno de circulación espontánea, recuperación de pulso, RCE pre ECMO, REC, RCE intermitente, recuperó el pulso, recuperó pulso, recuperación del pulso, pulso recuperado, recuperación de la circulación
    noflow: no flow, tiempo sin flujo, tiempo de no flujo, tiempo no flow, no flujo, noflow, tiempo PCR RCP, PCR a RCP, tiempo de PCR sin RCP, colapso a RCP, intervalo PCR RCP, tiempo hasta RCP, tiempo de no flow, tiempo sin RCP, tiempo colapso RCP, tiempo parada RCP, ausencia de flujo, sin RCP, sin reanimación, pasaron sin RCP, minutos sin RCP
    lowflow: low flow, lowflow, tiempo low flow, RCP a ECMO, tiempo RCP ECMO, tiempo de low flow, intervalo RCP ECMO, bajo flujo, tiempo bajo flujo, tiempo de bajo flujo, flujo bajo
    cprduration: duración RCP, duración de la RCP, tiempo de RCP, tiempo RCP, duración de RCP, duración reanimación, tiempo de reanimación
    arresttoflow: PCR a ECMO, tiempo PCR ECMO, tiempo PCR a ECMO, colapso a ECMO, tiempo hasta ECMO, tiempo colapso ECMO, parada a ECMO, paro a ECMO, tiempo parada ECMO, intervalo PCR ECMO, tiempo PCR flujo, tiempo hasta flujo, tiempo PCR entrada en ECMO, tiempo paro ECMO, tiempo PCR asistencia, tiempo PCR a flujo, tiempo hasta la ECMO, tiempo PCR ECLS
    etco2: EtCO2, CO2 espirado, capnografía, CO2 al final de la espiración, PetCO2, capnometría, CO2 teleespiratorio, ETCO2 máximo
    ecmo: ECMO, ECLS, ECPR, soporte, asistencia, VA ECMO, ECMO VA, bomba, ECMO-VA, soporte extracorpóreo, asistencia circulatoria, extracorpórea
    cannulation: canulación, cánula, cánulas, punción, punto de punción, punto punción, sitio de punción, lugar de punción, zona de punción, punto de canulación, sitio de canulación, punto de inserción, inserción, zona de canulación, lugar de canulación, sitio de inserción, canuló, canulado, canulada, canular, canularon
    technique: técnica, método, técnica de canulación, modo de canulación, tipo de canulación, abordaje, vía de abordaje, técnica de implante, tipo de acceso, modalidad
    site: acceso, vaso, vasos, acceso vascular, vía de acceso, sitio, configuración, localización cánulas, vía, abordaje vascular, zona
    distal: perfusión distal, reperfusión distal, cánula de perfusión distal, catéter de perfusión distal, cánula distal, perfusión anterógrada, catéter distal, perfusión del miembro, cánula de reperfusión, catéter de reperfusión, introductor anterógrado, reperfusión, cánula anterógrada, perfusión miembro, catéter de reperfusión distal
    unloading: descarga VI, descarga ventricular, descarga, descarga de VI, descompresión VI, descompresión ventricular, venting, vent, descarga ventricular izquierda, descarga del VI, BCIA Impella, Impella BCIA, descarga izquierda, BIAC Impella, descarga de ventrículo izquierdo, drenaje VI
    ttm: control de temperatura, manejo de temperatura, TTM, hipotermia terapéutica, control de la temperatura, manejo de la temperatura, hipotermia inducida, control temperatura, hipotermia moderada, CTT, enfriamiento, MTT, manejo dirigido de temperatura
    angiography: coronariografía, cateterismo, coronariografía urgente, angiografía coronaria, cateterismo cardíaco, coronarografía, CNG, cinecoronariografía, CAG, cate, coro, hemodinámica
    pci: ICP, angioplastia, intervención coronaria, stent, PCI, ACTP, intervencionismo coronario, revascularización, intervención coronaria percutánea
    flow: flujo, flujo ECMO, flujo de bomba, flujo sanguíneo, inicio flujo, entrada en flujo, gasto ECMO
    icu: UCI, UTI, cuidados intensivos, UVI, medicina intensiva, unidad coronaria, terapia intensiva, críticos, UCC, unidad de críticos, reanimación unidad
    hospital: hospital, hospitalario, hospitalaria, hospitalización, ingreso hospitalario, intrahospitalaria
    stay: estancia, estadía, días de estancia, estancia media, permanencia, duración de la estancia
    hospitalstay: días de ingreso, duración ingreso, días de hospitalización, días hospitalización, días ingreso, estancia hospitalaria, estancia hospital, ingresado en el hospital, ingresada en el hospital, hospitalizado, hospitalizada
    lactate: lactato, láctico, ácido láctico, lactacidemia, lactatemia
    creatinine: creatinina, crea, creat
    bilirubin: bilirrubina, bili, bilirrubina total, BT
    hco3: bicarbonato, HCO3, bicarb
    pco2: PaCO2, PCO2, pCO2
    po2: PaO2, PO2
    before: previo, previa, previos, antes, pre ECMO, preECMO, antes de ECMO, antes de canulación, pre canulación, antes de la ECMO, previo a ECMO, pre, prePCR, pre PCR, basal, a la canulación, al inicio de ECMO, antes de PCR, antes de la PCR, previo a canulación, anterior, preimplante, pre implante, en la canulación, antes de llegar el equipo de emergencias, antes de la llegada del equipo de emergencias, antes de la llegada del SEM, antes de la llegada de emergencias, antes de llegar la ambulancia, previa a la llegada
    h24: 24h, 24 horas, a las 24h, a las 24 horas, día 1, h24
    h4: 4h, 4 horas, a las 4h, a las 4 horas
    later: máximo, máxima, pico, mínimo, mínima, después, post, a las 6h, 6h, 12h, 48h, 72h, evolución, aclaramiento, delta, día 2, día 3, post ECMO
    onecmo: en ECMO, durante ECMO, en ECLS, durante la ECMO
    arterial: arterial, gasometría, gases, GSA, sangre, sérico, sérica, plasma
    survived: supervivencia, sobrevida, sobrevivió, superviviente, sobrevive, sobreviviente, supervivientes
    alive: vivo, viva, vivos, con vida, seguía vivo, seguía viva, sigue vivo
    discharge: alta, egreso, al alta, alta hospitalaria, al egreso, dado de alta, alta del hospital
    dischargedalive: alta vivo, alta hospitalaria vivo, vivo al alta, supervivencia al alta, alta con vida, supervivencia hospitalaria, egreso vivo, vivo al egreso, sobrevida al alta, superviviente al alta, supervivencia al alta hospitalaria, sobrevida hospitalaria, sobrevida al egreso, alta viva, vivo alta, supervivencia alta, dado de alta vivo, alta vivo hospital, sobrevive al alta, salió vivo del hospital, salió vivo, salió viva, dada de alta viva, salió el paciente vivo del hospital, salió del hospital vivo, salir vivo
    outcome: estado, resultado, desenlace, situación, estado vital, destino, destino al alta, evolución final, motivo de alta, tipo de alta, situación al alta, resultado final, condición de egreso, estado al alta, condición al alta
    death: muerte, fallecido, fallecimiento, exitus, éxitus, fallece, mortalidad, muerto, defunción, mortalidad hospitalaria, fallecida, óbito, muerte hospitalaria, murió
    deathcause: causa de muerte, causa de la muerte, causa del fallecimiento, causa muerte, causa exitus, causa éxitus, motivo de muerte, causa de fallecimiento, causa de éxitus, motivo de éxitus
    weaned: destete, destetado, destetada, weaning, decanulado, destete ECMO, destete exitoso, retirada exitosa, decanulación exitosa, destete con éxito, destete de ECMO, supervivencia a ECMO, destetar, destetado de la ECMO, destetar de la ECMO
    discontinuation: motivo de retirada, motivo retirada, motivo de fin, causa de retirada, motivo de retirada de ECMO, motivo fin ECMO, razón de retirada, motivo de decanulación, causa retirada ECMO, resultado ECMO, causa fin ECMO, motivo de suspensión, desenlace ECMO, motivo de finalización, motivo explante, motivo retirada ECMO
    success: éxito, exitoso, exitosa, con éxito
    cpc: CPC, escala CPC, cerebral performance category, CPC score
    neuro: neurológico, neurológica, neuro
    score: escala, puntuación, categoría, grado, clase
    followup: seguimiento
    lastcontact: último contacto, última visita, último seguimiento, fecha último contacto, última revisión
    m6: 6 meses, 6m, a los 6 meses, seis meses, 180 días
    m12: 12 meses, 12m, a los 12 meses, 1 año, al año, un año, a 1 año, 365 días
    d30: 30 días, a los 30 días, 28 días, 90 días, 3 meses, 1 mes, al mes, 3 m
    bleeding: hemorragia, sangrado, hemorragias, hematoma, sangrados
    gi: digestivo, digestiva, gastrointestinal
    gibleeding: HDA, hemorragia digestiva, sangrado digestivo, HDB, hemorragia digestiva alta
    ich: hemorragia intracraneal, hemorragia cerebral, HIC, hemorragia intracerebral, sangrado intracraneal, ictus hemorrágico, ACV hemorrágico, intracraneal, hemorragia SNC, sangrado cerebral, HSA, hematoma cerebral
    infarct: ictus isquémico, infarto cerebral, ACV isquémico, accidente isquémico, isquemia cerebral, ACVA isquémico, ictus isq
    stroke: ictus, ACV, accidente cerebrovascular, ACVA
    ischaemic: isquémico, isquémica, isq
    ischaemia: isquemia
    limbischaemia: isquemia miembro, isquemia de miembro, isquemia de extremidad, isquemia extremidad, isquemia de MMII, isquemia pierna, isquemia del miembro, isquemia EEII, isquemia MMII, isquemia arterial aguda, isquemia aguda, isquemia de miembros, isquemia de extremidades, isquemia MII, isquemia miembro inferior, isquemia distal, isquemia extremidades, isquemia en miembro, isquemia de la extremidad
    limb: miembro, extremidad, pierna, MMII, miembros
    seizures: convulsiones, convulsión, crisis convulsiva, crisis comicial, crisis comiciales, crisis epilépticas, crisis, epilepsia, estatus epiléptico, crisis convulsivas, status epiléptico
    rrt: TRRC, TRR, TSR, terapia renal sustitutiva, terapia de reemplazo renal, depuración extrarrenal, depuración renal, hemofiltración, TDE, TDEC, técnicas de depuración extrarrenal, HDFVVC, HDFVVC TRRC, reemplazo renal, TCDE, TCRR, técnica de reemplazo renal, técnicas continuas de reemplazo renal, CRRT, HFVVC, depuración
    dialysis: diálisis, hemodiálisis, HD, ERCT, IRC en diálisis
    infection: infección, sepsis, bacteriemia, infección nosocomial, infecciones, septicemia, infección documentada
    haemolysis: hemólisis
    circuit: cambio de circuito, cambio circuito, cambio de oxigenador, cambio oxigenador, recambio de circuito, cambio de membrana, recambio circuito, fallo de oxigenador, fallo oxigenador, recambio oxigenador, cambio del circuito
    complication: complicación, complicaciones, compl, comp, evento adverso
    date: fecha, día, F, fecha de, día de
    time: hora, fecha y hora, fecha hora, horario
    year: año, año PCR, año de la PCR, año ECMO
    start: inicio, comienzo, entrada, entrada en, implante, implantación, colocación, arranque, conexión, inicio de, puesta en marcha, instauración, implantó, implantado, implantada, comenzó, se inició, inició
    stop: fin, retirada, decanulación, explante, finalización, término, salida, desconexión, retiro, fin de, explantación, suspensión, retirar, retiró, retirarse, retirado
    duration: duración, tiempo, horas, días, minutos, intervalo, tiempo de, horas de, días de, duración de, demora, tiempo en, tiempo total, cuánto tiempo, cuántos minutos, cuántas horas, cuántos días
    hospitaladmission: ingreso, admisión, llegada, llegada al hospital, ingreso hospitalario, al ingreso, a la llegada, llegada hospital, fecha de ingreso, entrada hospital
    icuadmission: ingreso UCI, ingreso en UCI, ingreso UTI, entrada UCI, admisión UCI
    icudischarge: alta UCI, alta de UCI, egreso UTI, salida UCI, egreso UCI
    withdrawal: LTSV, limitación del esfuerzo terapéutico, LET, limitación del tratamiento, adecuación del esfuerzo terapéutico, limitación de tratamiento, limitación terapéutica, retirada de soporte, LTV, limitación de soporte vital, AET, limitación esfuerzo, limitación de esfuerzo terapéutico, adecuación, adecuación de medidas, retirada de soporte vital
    aside: madre, padre, familiar, familiares, familia, donante, remitente, previsto, planificado, intentado, intento, fallido, medicación, insulina, antibiótico, antibióticos, segunda ECMO, 2ª ECMO, llamada, aviso, alerta, alarma, activación, llegada SEM, llegada SAMU, llegada SEM 112, llegada del equipo, equipo, emergencias, traslado, transporte, comentario, comentarios, observaciones, notas, médico, operador, cirujano, marca, modelo, tamaño, calibre, SOFA, APACHE, SAVE, SAPS, pronóstico, fibrinolisis, fibrinólisis, trombolisis, heparina, consentimiento, decisión, diana, embarazo, llegada SVA, respuesta, tiempo de respuesta, DEA, DESA
    last: último, última
    negation: fracaso, fracasado, fracasada, fallo de, fallido, fallida, frustrado, frustrada, ausencia, ausencia de, sin, ningún, ninguna, ninguno, no exitoso, no exitosa, nunca, infructuoso
    whether: sí o no, tuvo lugar, ha tenido lugar, se pudo, pudo ser, por alguien
    icustay: ingresado en la UCI, ingresado en UCI, ingresada en la UCI, ingreso en UCI
    [filler]
    inicial, iniciales, de, del, la, el, los, las, a, al, en, con, por, para, y, o, un, una, su, paciente, pacientes, pac, registro, estudio, caso, total, nº, n, sí, no, n d, conocido, conocida, realizado, realizada, hecho, hecha, presencia, presente, existencia, aparición, nuevo, nueva, agudo, aguda, grave, mayor, durante, tipo, valor, resultado, código, recibió, recibida, administrada, administrado, colocado, colocada, uso, utilizado, utilizada, empleo, terapia, tratamiento, documentado, documentada, precisa, requiere, necesidad, ECPR, local, clínico, clínica, primaria, primario, más, urgente, cardíaca, cardiaca, cardíaco, cardiaco, si, episodio, medido, hubo, se, realiza, realizó, qué, que, cuál, cuáles, cuánto, cuántos, cuánta, cuántas, cuándo, dónde, cómo, quién, fue, fueron, era, estuvo, estaba, está, ha, había, tenía, tiene, tuvo, hizo, hicieron, hace, algún, alguno, alguna, alguien, algo, le, lo, les, ocurrió, sucedió, tuvo lugar, produjo, logró, consiguió, conseguido, pudo, utilizó, usó, colocó, necesitó, necesita, requirió, presentó, desarrolló, administró, momento, hasta, desde, ingresado, ingresada, dado, dada, probable, monitorizado, monitorizada, registrado, equipo, llegar, persona, permaneció, pasó, llevó, practicó, sufrió, dio, este, esta, ese, esa, sus, entre, podido, pasaron, duró, dura, administraron, inició, iniciaron, iniciado, seguía, salió, necesaria, necesario, requerida, siendo, atendido, atendida, tratado, tratada, aplicaron, recibieron, dieron, utilizaron, registró, registrada, objetivó, objetivado, observado, observada, máximo nivel, dispositivo, causó, años tenía
    [patient]
    paciente, pac
    [sex]
    male: hombre, varón, masculino, masc, niño
    female: mujer, femenino, hembra, fem, niña
    [first_rhythm]
    VF: FV, fibrilación ventricular, fib ventricular
    pVT: TVSP, TV, TV sin pulso, taquicardia ventricular, taquicardia ventricular sin pulso, TVs, TVsp
    PEA: AESP, AESP DEM, actividad eléctrica sin pulso, disociación electromecánica, DEM, AES, AESPulso, actividad eléctrica
    asystole: asistolia, asist, ASIS, línea isoeléctrica, ASI, ASY, ASYS
    bradycardia: bradicardia, BAV, bloqueo AV, bradicardia extrema
    unknown: desconocido, no consta, se desconoce, NC
    shockable: desfibrilable, FV TV, ritmo desfibrilable, FV TVSP
    nonshockable: no desfibrilable, ritmo no desfibrilable
    ?: RCE, sinusal, ritmo sinusal, otro, TV con pulso, marcapasos
    [aetiology]
    acute coronary syndrome: SCA, síndrome coronario agudo, IAM, infarto, infarto agudo de miocardio, SCACEST, IAMCEST, SCASEST, isquémica, coronaria, cardiopatía isquémica, infarto de miocardio, isquemia miocárdica, SICA
    arrhythmia: arritmia, arritmia primaria, arrítmica, tormenta arrítmica, tormenta eléctrica, arritmias, Brugada, QT largo, arritmia maligna
    heart failure: insuficiencia cardíaca, insuf cardíaca, insuficiencia cardiaca, miocardiopatía, shock cardiogénico, ICC, IC, ICA, miocardiopatía dilatada, falla cardíaca
    pulmonary embolism: TEP, embolia pulmonar, tromboembolismo pulmonar, EP, TEP masivo, tromboembolia pulmonar
    myocarditis: miocarditis, miocarditis fulminante
    hypothermia: hipotermia, hipotermia accidental
    intoxication: intoxicación, tóxico, sobredosis, tóxicos, intoxicación medicamentosa, envenenamiento, intox
    respiratory: respiratoria, respiratorio, hipoxia, asfixia, insuficiencia respiratoria, hipóxica, broncoaspiración, atragantamiento, insuf respiratoria
    after cardiac surgery: postcardiotomía, poscardiotomía, cirugía cardíaca, postoperatorio, post cirugía cardíaca, postquirúrgico, postoperatorio cirugía cardíaca
    other: otra, otras, otro, otros, traumatismo, trauma, ahogamiento, sepsis, disección aórtica, taponamiento, hemorragia, hiperpotasemia, anafilaxia, neurológica, otras cardíacas, no cardíaca, otra no cardíaca, trastorno electrolítico
    unknown: desconocida, desconocido, no filiada, indeterminada, no aclarada, sin filiar
    [arrest_location]
    public: vía pública, lugar público, público, calle, trabajo, lugar de trabajo, espacio público, centro deportivo, colegio, carretera, instalación deportiva, local público, gimnasio
    home: domicilio, casa, hogar, residencia, vivienda, en casa, domicilio particular, residencia de ancianos
    ems: ambulancia, SEM, UVI móvil, SAMU, traslado, transporte, helicóptero, durante traslado, SVA, en ambulancia
    [ecmo_location]
    outside hospital: extrahospitalaria, extrahospitalario, prehospitalario, in situ, en el lugar, fuera del hospital, prehospitalaria
    [place]
    emergency department: urgencias, emergencias, servicio de urgencias, box de críticos, sala de emergencias, box de paradas, urgencia, box vital, reanimador
    catheter laboratory: hemodinámica, sala de hemodinámica, laboratorio de hemodinámica, cateterismo, sala híbrida, angiografía, HMD, sala de cateterismo, cath lab
    operating room: quirófano, sala de operaciones, pabellón, REA quirúrgica, sala quirúrgica
    ICU: UCI, UTI, UVI, cuidados intensivos, unidad coronaria, medicina intensiva, unidad de críticos, UCIC, REA, reanimación, UCO, terapia intensiva, críticos, coronaria
    ward: planta, hospitalización, sala, piso, sala general, planta de hospitalización, habitación, planta hospitalización, sala de hospitalización, internación
    other: otro, otra, otros, otras, radiología, consultas, consulta, TC, otro lugar, pruebas
    [cannulation_technique]
    percutaneous: percutánea, percutáneo, Seldinger, punción, percut
    open: quirúrgica, quirúrgico, abierta, abierto, disección, cirugía, disección quirúrgica
    hybrid: mixta, mixto, híbrida, híbrido, combinada, semiabierta, semipercutánea
    [cannulation_site]
    femoral: femoral, femoro femoral, periférica, periférico, ingle, inguinal, femorofemoral, FF
    central: central, aorta, esternotomía, torácica
    neck: yugular, cuello, cervical, carótida, yugular carótida, carotídeo, carotídea, yugular carotídeo
    other: otro, otra, otros, axilar, subclavia
    [left_unloading]
    none: ninguno, ninguna, no, sin descarga
    IABP: BCIA, BIAC, BCIAo, balón, balón de contrapulsación, contrapulsación, balón intraaórtico, BIA
    microaxial pump: Impella
    other: otro, otra, vent, septostomía, vent apical, descarga quirúrgica, venting
    [ecmo_end]
    recovery: recuperación, destete, recuperación cardíaca, mejoría, destete exitoso, recuperación miocárdica
    assist device: asistencia, LVAD, VAD, asistencia ventricular, DAV, asistencia de larga duración, DAVI
    transplantation: trasplante, trasplante cardíaco, TxC, trasplante cardiaco
    withdrawal: limitación, LET, LTSV, futilidad, retirada, limitación del esfuerzo terapéutico, adecuación, mal pronóstico, retirada de soporte
    death: muerte, fallecimiento, exitus, fallecido, éxitus, exitus en ECMO, muerte encefálica, fallece
    other: otro, otra, otros, complicación, traslado, cambio
    [cause_of_death]
    brain death: muerte encefálica, muerte cerebral, ME
    brain injury: daño cerebral, lesión cerebral, encefalopatía anóxica, encefalopatía hipóxica, encefalopatía, neurológica, daño neurológico, anoxia cerebral, EHI, encefalopatía anóxica isquémica, encefalopatía hipóxico isquémica, daño cerebral anóxico, encefalopatía postanóxica, neurológico, lesión neurológica, lesión cerebral anóxica, encefalopatía post anóxica
    multiple organ failure: fallo multiorgánico, FMO, falla multiorgánica, SDMO, disfunción multiorgánica, SFMO, shock refractario, FMO refractario, fracaso multiorgánico
    cardiac failure: shock cardiogénico, fallo cardíaco, insuficiencia cardíaca, cardíaca, cardiaca, cardiogénico, cardíaco, cardiológica, PCR refractaria, parada refractaria, fallo cardiaco
    bleeding: hemorragia, sangrado, shock hemorrágico, hemorrágico, hemorrágica
    infection: sepsis, infección, shock séptico, séptico, infecciosa
    other: otra, otras, otro, otros, LET, isquemia intestinal, isquemia mesentérica, respiratoria, LTSV
    [in_hospital]
    yes: intrahospitalaria, intrahospitalario, PCRIH, PCIH, intra, IH, hospital, dentro del hospital
    no: extrahospitalaria, extrahospitalario, PCREH, PCEH, extra, EH, fuera del hospital
    [weaned]
    yes: exitoso, éxito, destetado, recuperación, con éxito
    no: fracaso, fallido, no destetado, fallecido, muerte, exitus, éxitus
    ?: trasplante, asistencia, LVAD, traslado
    [witnessed]
    yes: presenciada, presenciado, testigo, testigos, con testigos, personal sanitario, familiar, SEM, sanitario, SAMU, SUMMA, emergencias, sanitarios, transeúnte
    no: no presenciada, no presenciado, sin testigos
    [bystander_cpr]
    yes: testigo, testigos, RCP, familiar, transeúnte
    no: ninguna, sin RCP, ninguno
    [mechanical_cpr]
    yes: LUCAS, AutoPulse, mecánico, mecánica, Corpuls
    no: manual, ninguno
    [temperature_control]
    yes: hipotermia, normotermia, 33, 36
    no: ninguno
    [renal_replacement]
    yes: TRRC, HDFVVC, hemodiálisis, diálisis, hemofiltración, CVVHDF
    no: ninguna
    [alive]
    yes: vivo, viva, alta, domicilio, superviviente, sobrevive, traslado, trasladado, rehabilitación, alta a domicilio, alta domicilio, otro hospital, centro sociosanitario, casa, alta vivo, residencia, traslado a otro hospital, alta hospitalaria, media estancia
    no: muerto, muerta, fallecido, fallecida, exitus, éxitus, muerte, fallece, defunción, murió, óbito
    ?: ingresado, sigue ingresado, perdido
    [done]
    yes: realizado, realizada, hecho, presente, positivo, utilizado, colocado, administrado, sí realizada
    no: no realizado, no realizada, no hecho, ausente, negativo, ninguno, ninguna, no utilizado, no colocado, nunca
    """
}
